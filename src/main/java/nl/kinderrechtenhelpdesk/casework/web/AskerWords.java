package nl.kinderrechtenhelpdesk.casework.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import nl.kinderrechtenhelpdesk.casework.CaseSummary;
import nl.kinderrechtenhelpdesk.casework.Move;
import nl.kinderrechtenhelpdesk.intake.Intake;
import nl.kinderrechtenhelpdesk.kernel.CaseId;
import nl.kinderrechtenhelpdesk.kernel.Language;
import nl.kinderrechtenhelpdesk.page.Option;
import nl.kinderrechtenhelpdesk.page.Screen;
import nl.kinderrechtenhelpdesk.rights.AskerKind;
import nl.kinderrechtenhelpdesk.rights.Rights;
import nl.kinderrechtenhelpdesk.rights.Term;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Words to begin a message to the asker with, in the language and the form of address of that asker; and other places to go. */
@Component
class AskerWords {

    /** Kinds of organisation that help where the helpdesk cannot. */
    private static final List<String> PLACES = List.of(
            "JL",
            "AKJ",
            "KOM",
            "NO",
            "WIJKTEAM",
            "ADVOCAAT",
            "RVR",
            "VWN",
            "VT",
            "CRM",
            "SKJ",
            "IGJ",
            "AP",
            "CSG",
            "COMENSHA");

    private final MessageSource messages;
    private final Rights rights;
    private final Intake intake;

    AskerWords(MessageSource messages, Rights rights, Intake intake) {
        this.messages = messages;
        this.rights = rights;
        this.intake = intake;
    }

    String beginning(Move move, CaseSummary summary) {
        return words("casework.begin." + move.name(), summary);
    }

    String placesTitle(CaseSummary summary) {
        return words("casework.begin.places", summary);
    }

    /** Until when the asker is asked to wait. */
    String promised(CaseSummary summary, LocalDate on) {
        Locale language = languageOf(summary.id()).locale();
        String key = "casework.begin.promised" + (summary.asker() == AskerKind.CHILD ? ".child" : ".adult");
        String day = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", language).format(on);
        return messages.getMessage(key, new Object[] {day}, language);
    }

    List<Option> placesToChoose(Screen s) {
        return PLACES.stream()
                .flatMap(code ->
                        rights.bodies().stream().filter(body -> body.code().equals(code)))
                .map(body -> Option.of(body.code(), body.name(s.language())))
                .toList();
    }

    /** The names of the chosen places in the language of the asker. */
    List<String> places(List<String> chosen, CaseId id) {
        Language language = languageOf(id);
        return rights.bodies().stream()
                .filter(body -> PLACES.contains(body.code()) && chosen.contains(body.code()))
                .map((Term body) -> body.name(language))
                .toList();
    }

    private String words(String key, CaseSummary summary) {
        String audience = summary.asker() == AskerKind.CHILD ? ".child" : ".adult";
        Locale language = languageOf(summary.id()).locale();
        return messages.getMessage(key + audience, null, language);
    }

    private Language languageOf(CaseId id) {
        return intake.question(id).content().language();
    }
}
