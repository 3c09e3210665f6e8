package nl.kinderrechtenhelpdesk.publication.internal;

import java.time.InstantSource;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.kinderrechtenhelpdesk.documents.Document;
import nl.kinderrechtenhelpdesk.documents.DocumentFormat;
import nl.kinderrechtenhelpdesk.documents.Documents;
import nl.kinderrechtenhelpdesk.kernel.Language;
import nl.kinderrechtenhelpdesk.kernel.Zone;
import nl.kinderrechtenhelpdesk.privacy.AuditAction;
import nl.kinderrechtenhelpdesk.privacy.AuditDetail;
import nl.kinderrechtenhelpdesk.privacy.AuditTrail;
import nl.kinderrechtenhelpdesk.publication.Erratum;
import nl.kinderrechtenhelpdesk.publication.ReportComposer;
import nl.kinderrechtenhelpdesk.publication.ReportTexts;
import nl.kinderrechtenhelpdesk.publication.ReportTexts.Section;
import nl.kinderrechtenhelpdesk.publication.YearlyReports;
import nl.kinderrechtenhelpdesk.staff.SignedIn;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets a yearly report out when a second person agreed to exactly what everybody will read. */
@Service
class KeepsReports implements YearlyReports {

    private final ReportStore store;
    private final ErratumStore errata;
    private final ReportComposer composer;
    private final Documents documents;
    private final AuditTrail trail;
    private final InstantSource clock;

    KeepsReports(
            ReportStore store,
            ErratumStore errata,
            ReportComposer composer,
            Documents documents,
            AuditTrail trail,
            InstantSource clock) {
        this.store = store;
        this.errata = errata;
        this.composer = composer;
        this.documents = documents;
        this.trail = trail;
        this.clock = clock;
    }

    @Override
    public List<State> all() {
        return store.all();
    }

    @Override
    public Optional<Draft> draft(int year) {
        return store.draft(year);
    }

    @Override
    @Transactional
    public void begin(int year, SignedIn by) {
        Map<Section, Map<Language, String>> texts = new EnumMap<>(Section.class);
        store.all().stream()
                .filter(state -> state.year() < year)
                .findFirst()
                .flatMap(state -> store.draft(state.year()))
                .map(before -> before.texts().texts().get(Section.ORGANISATION))
                .ifPresent(words -> texts.put(Section.ORGANISATION, words));
        if (store.begin(year, new ReportTexts(texts), clock.instant(), by.id())) {
            record(by, year, "begun");
        }
    }

    @Override
    @Transactional
    public Answer write(int year, ReportTexts texts, int after, SignedIn by) {
        if (store.isPublished(year)) {
            return Answer.PUBLISHED_ALREADY;
        }
        if (!store.write(year, texts, after, clock.instant(), by.id())) {
            return Answer.CHANGED_MEANWHILE;
        }
        record(by, year, "written");
        return Answer.DONE;
    }

    @Override
    public Map<Language, Document> preview(Draft draft) {
        return composer.compose(draft.year(), draft.texts(), Zone.today(clock));
    }

    @Override
    @Transactional
    public Answer propose(int year, int version, SignedIn by) {
        if (store.isPublished(year)) {
            return Answer.PUBLISHED_ALREADY;
        }
        Optional<Draft> draft = store.draft(year).filter(last -> last.version() == version);
        if (draft.isEmpty()) {
            return Answer.CHANGED_MEANWHILE;
        }
        store.propose(year, preview(draft.get()), clock.instant(), by.id());
        record(by, year, "proposed");
        return Answer.DONE;
    }

    @Override
    public Optional<Proposal> waiting(int year) {
        return store.isPublished(year) ? Optional.empty() : store.lastProposed(year);
    }

    @Override
    @Transactional
    public Answer publish(int year, int revision, SignedIn by) {
        Optional<Proposal> last = store.lastProposed(year).filter(proposal -> proposal.revision() == revision);
        if (last.isEmpty()) {
            return Answer.CHANGED_MEANWHILE;
        }
        if (last.get().madeBy().equals(by.id())) {
            return Answer.SAME_PERSON;
        }
        if (!store.publish(last.get(), clock.instant(), by.id())) {
            return Answer.PUBLISHED_ALREADY;
        }
        record(by, year, "published " + revision);
        return Answer.DONE;
    }

    @Override
    public Optional<Published> published(int year) {
        return store.published(year);
    }

    @Override
    public Optional<byte[]> file(int year, Language language, DocumentFormat format) {
        Optional<byte[]> kept = store.file(year, language, format.name());
        if (kept.isPresent()) {
            return kept;
        }
        Optional<Document> document =
                store.published(year).map(report -> report.documents().get(language));
        document.ifPresent(found -> store.keepFile(
                year, language, format.name(), documents.write(found, format), documents.version(), clock.instant()));
        return store.file(year, language, format.name());
    }

    @Override
    public List<Erratum> errata(int year) {
        return errata.of(year);
    }

    @Override
    @Transactional
    public void correct(int year, Map<Language, Erratum.Words> words, SignedIn by) {
        errata.add(new Erratum(UUID.randomUUID(), year, words, by.id(), null), clock.instant());
        record(by, year, "correction written");
    }

    @Override
    @Transactional
    public Answer agree(int year, UUID erratum, SignedIn by) {
        Optional<Erratum> found =
                errata.of(year).stream().filter(one -> one.id().equals(erratum)).findFirst();
        if (found.isPresent() && found.get().writtenBy().equals(by.id())) {
            return Answer.SAME_PERSON;
        }
        if (!errata.agree(year, erratum, clock.instant(), by.id())) {
            return Answer.CHANGED_MEANWHILE;
        }
        record(by, year, "correction agreed");
        return Answer.DONE;
    }

    @Override
    @Transactional
    public void drop(int year, UUID erratum, SignedIn by) {
        errata.drop(year, erratum);
        record(by, year, "correction dropped");
    }

    private void record(SignedIn by, int year, String what) {
        trail.record(by.actor(), AuditAction.REPORT_CHANGED, null, AuditDetail.of("report " + year + " " + what));
    }
}
