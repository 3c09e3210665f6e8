package nl.kinderrechtenhelpdesk.casework.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import nl.kinderrechtenhelpdesk.casework.CaseSummary;
import nl.kinderrechtenhelpdesk.casework.HandoverText;
import nl.kinderrechtenhelpdesk.casework.Move;
import nl.kinderrechtenhelpdesk.intake.Intake;
import nl.kinderrechtenhelpdesk.kernel.CaseId;
import nl.kinderrechtenhelpdesk.kernel.Language;
import nl.kinderrechtenhelpdesk.kernel.Redacted;
import nl.kinderrechtenhelpdesk.page.Notation;
import nl.kinderrechtenhelpdesk.page.Option;
import nl.kinderrechtenhelpdesk.page.Screen;
import nl.kinderrechtenhelpdesk.rights.Addressee;
import nl.kinderrechtenhelpdesk.rights.Rights;
import nl.kinderrechtenhelpdesk.rights.Term;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Words to begin a message to the asker with, in the language and the form of address of that asker; and other places to go. */
@Component
class LetterWords {

    /** The Children's Ombudsman: for everybody, and verified. */
    private static final String ALWAYS_THERE = "KOM";

    private final MessageSource messages;
    private final Rights rights;
    private final Intake intake;
    private final Places places;

    LetterWords(MessageSource messages, Rights rights, Intake intake, Places places) {
        this.messages = messages;
        this.rights = rights;
        this.intake = intake;
        this.places = places;
    }

    String beginning(Move move, CaseSummary summary) {
        return words("casework.begin." + move.name(), summary);
    }

    String placesTitle(CaseSummary summary) {
        return words("casework.begin.places", summary);
    }

    /** What somebody reads whose message was no question to the helpdesk, with a place to go all the same: we may be wrong. */
    HandoverText notAQuestion(CaseSummary summary) {
        String somewhere = String.join("\n", places(List.of(ALWAYS_THERE), summary.id()));
        String message =
                words("casework.notquestion.letter", summary) + "\n\n" + placesTitle(summary) + "\n- " + somewhere;
        return new HandoverText(Redacted.of(somewhere), null, Redacted.of(message));
    }

    /** Until when the asker is asked to wait. */
    String promised(CaseSummary summary, LocalDate on) {
        return words("casework.begin.promised", summary, new Notation(languageOf(summary.id())).dayAndDate(on));
    }

    /** Places to go, each with how it can be reached; what is not verified says so. */
    List<Option> placesToChoose(Screen s) {
        return places.codes().stream()
                .flatMap(code ->
                        rights.bodies().stream().filter(body -> body.code().equals(code)))
                .map(body -> new Option(body.code(), body.name(s.language()), reached(body.code(), s)))
                .toList();
    }

    private @Nullable String reached(String code, Screen s) {
        return places.of(code)
                .filter(place -> !place.ways(s.language()).isBlank())
                .map(place -> place.verified()
                        ? place.ways(s.language())
                        : s.t("casework.places.unverified", place.ways(s.language())))
                .orElse(null);
    }

    /** The chosen places in the language of the asker, with how they can be reached as far as that is verified. */
    List<String> places(List<String> chosen, CaseId id) {
        Language language = languageOf(id);
        return rights.bodies().stream()
                .filter(body ->
                        chosen.contains(body.code()) && places.of(body.code()).isPresent())
                .map((Term body) -> places.of(body.code())
                        .filter(Places.Place::verified)
                        .map(place -> place.ways(language))
                        .filter(ways -> !ways.isBlank())
                        .map(ways -> body.name(language) + ": " + ways)
                        .orElseGet(() -> body.name(language)))
                .toList();
    }

    private String words(String key, CaseSummary summary, Object... arguments) {
        String wording = Addressee.of(summary.asker()).wording();
        Locale language = languageOf(summary.id()).locale();
        return messages.getMessage(key + "." + wording, arguments, language);
    }

    private Language languageOf(CaseId id) {
        return intake.question(id).content().language().forLetters();
    }
}
