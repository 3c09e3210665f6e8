package nl.kinderrechtenhelpdesk.casework.internal;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.kinderrechtenhelpdesk.casework.Attention;
import nl.kinderrechtenhelpdesk.casework.CaseFile;
import nl.kinderrechtenhelpdesk.casework.CaseSummary;
import nl.kinderrechtenhelpdesk.casework.CaseTerm;
import nl.kinderrechtenhelpdesk.casework.Coding;
import nl.kinderrechtenhelpdesk.casework.UrgencySource;
import nl.kinderrechtenhelpdesk.casework.events.CaseOpened;
import nl.kinderrechtenhelpdesk.casework.events.CaseStatus;
import nl.kinderrechtenhelpdesk.codebook.Codes;
import nl.kinderrechtenhelpdesk.codebook.Facet;
import nl.kinderrechtenhelpdesk.danger.Danger;
import nl.kinderrechtenhelpdesk.danger.DangerKind;
import nl.kinderrechtenhelpdesk.danger.Signs;
import nl.kinderrechtenhelpdesk.intake.Intake;
import nl.kinderrechtenhelpdesk.intake.Submission;
import nl.kinderrechtenhelpdesk.intake.events.QuestionReceived;
import nl.kinderrechtenhelpdesk.kernel.CaseId;
import nl.kinderrechtenhelpdesk.kernel.Zone;
import nl.kinderrechtenhelpdesk.privacy.CaseErased;
import nl.kinderrechtenhelpdesk.rights.AgeBand;
import nl.kinderrechtenhelpdesk.rights.AskerKind;
import nl.kinderrechtenhelpdesk.rights.Municipality;
import nl.kinderrechtenhelpdesk.rights.ResidenceStatus;
import nl.kinderrechtenhelpdesk.rights.Rights;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes a case of a question: gives it its number, its terms to watch and its name in figures. */
@Service
class CaseOpening {

    private final CaseStore store;
    private final UrgencyStore urgencies;
    private final PastStore past;
    private final Rights rights;
    private final Intake intake;
    private final Danger danger;
    private final CaseTermStore terms;
    private final ApplicationEventPublisher events;

    CaseOpening(
            CaseStore store,
            UrgencyStore urgencies,
            PastStore past,
            Rights rights,
            Intake intake,
            Danger danger,
            CaseTermStore terms,
            ApplicationEventPublisher events) {
        this.store = store;
        this.urgencies = urgencies;
        this.past = past;
        this.rights = rights;
        this.intake = intake;
        this.danger = danger;
        this.terms = terms;
        this.events = events;
    }

    /** A question that comes by twice still gets one case and one number. */
    @Transactional
    void open(QuestionReceived question) {
        if (store.exists(question.caseId())) {
            return;
        }
        int year = Zone.dateOf(question.at()).getYear();
        String number = String.format(Locale.ROOT, "KR-%d-%06d", year, store.nextNumber(year));
        // A random id, not one with the time in it: nothing in it may lead back to the case.
        UUID factId = UUID.randomUUID();
        CaseFile opened = opened(question, number);
        store.insert(opened, factId);
        past.promise(question.caseId(), intake.answerBy(question.at()), null);
        termsOf(question);
        boolean urgent = dangerOf(question);
        events.publishEvent(
                new CaseOpened(factId, question.at(), opened.summary().asker(), urgent));
    }

    /** No last day is reckoned from what an asker tells: that takes a lawyer who knows what kind of decision it is. */
    private void termsOf(QuestionReceived question) {
        CaseId id = question.caseId();
        if (question.decisionDate() != null) {
            terms.begin(id, question.decisionDate());
        }
        if (question.upcomingOn() != null && question.upcomingKind() != null) {
            terms.begin(id, question.upcomingOn(), question.upcomingKind());
        }
        terms.draw(id);
    }

    /** Keeps why the case is urgent, with the words of the question that led to it; draws in what came before the case was opened. */
    private boolean dangerOf(QuestionReceived question) {
        CaseId id = question.caseId();
        Set<DangerKind> unexplained = EnumSet.noneOf(DangerKind.class);
        unexplained.addAll(question.danger());
        Signs signs = unexplained.isEmpty()
                ? Signs.NONE
                : asked(id).map(asked -> danger.in(asked.told())).orElse(Signs.NONE);
        if (signs.any()) {
            urgencies.add(id, UrgencySource.QUESTION, signs.kinds(), UrgencyStore.lines(signs.all()), null);
            unexplained.removeAll(signs.kinds());
        }
        if (!unexplained.isEmpty()) {
            urgencies.add(id, UrgencySource.TICKED, unexplained, null, null);
        }
        urgencies.draw(id);
        return !question.danger().isEmpty();
    }

    /** Empty when the question was erased before its case was opened. */
    private Optional<Submission> asked(CaseId id) {
        try {
            return Optional.of(intake.question(id).content());
        } catch (CaseErased erased) {
            return Optional.empty();
        }
    }

    private CaseFile opened(QuestionReceived question, String number) {
        CaseSummary summary = new CaseSummary(
                question.caseId(),
                number,
                CaseStatus.RECEIVED,
                AskerKind.valueOf(String.valueOf(question.codes().one(Facet.ASKER))),
                AgeBand.valueOf(String.valueOf(question.codes().one(Facet.AGE_BAND))),
                null,
                new Attention(Set.of(), null, null, null),
                null,
                CaseTerm.Watch.NONE,
                null,
                question.at(),
                0);
        Coding coding = new Coding(codes(question), List.of());
        CaseFile.Dates dates =
                new CaseFile.Dates(question.decisionDate(), question.at(), null, null, null, question.at());
        return new CaseFile(summary, dates, coding);
    }

    /** What the asker told, and the province in which the municipality lies. */
    private Codes codes(QuestionReceived question) {
        String municipality = question.codes().one(Facet.MUNICIPALITY);
        return question.codes()
                .with(Facet.RESIDENCE, ResidenceStatus.UNKNOWN)
                .with(Facet.PROVINCE, municipality == null ? null : provinceOf(municipality));
    }

    private @Nullable String provinceOf(String municipality) {
        return rights.municipality(municipality).map(Municipality::province).orElse(null);
    }
}
