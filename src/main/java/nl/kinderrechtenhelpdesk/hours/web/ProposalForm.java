package nl.kinderrechtenhelpdesk.hours.web;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import nl.kinderrechtenhelpdesk.hours.Proposals.Proposal;
import nl.kinderrechtenhelpdesk.hours.figures.Activity;
import nl.kinderrechtenhelpdesk.kernel.CaseId;
import nl.kinderrechtenhelpdesk.page.Form;

/** Reads what is taken over of proposals, and what is thrown away: as it was proposed or as it was changed. */
final class ProposalForm {

    /** The button: all of a day, one case of it, or none of one. */
    static final String CHOICE = "keuze";

    static final String ALL = "alles";
    static final String TAKE = "neem:";
    static final String THROW_AWAY = "weg:";
    private static final String UNTIL = "tot-";

    private ProposalForm() {}

    static String field(String caseId, Activity activity) {
        return "v-" + caseId + "-" + activity;
    }

    /** What was chosen of a day; what cannot be read is rejected on the form. */
    static List<Proposal> read(Form form, List<String> names) {
        String choice = form.value(CHOICE);
        List<Proposal> chosen = new ArrayList<>();
        for (String name : names) {
            if (!name.startsWith(UNTIL)) {
                continue;
            }
            String id = name.substring(UNTIL.length());
            boolean away = choice.equals(THROW_AWAY + id);
            if (away || choice.equals(ALL) || choice.equals(TAKE + id)) {
                Map<Activity, Integer> minutes = away ? Map.of() : minutes(form, id);
                try {
                    chosen.add(new Proposal(
                            LocalDate.parse(form.value("dag")),
                            CaseId.of(id),
                            "",
                            minutes,
                            Instant.parse(form.value(name))));
                } catch (DateTimeException | IllegalArgumentException madeUp) {
                    form.reject(name, "hours.problem.gone");
                }
            }
        }
        return chosen;
    }

    private static Map<Activity, Integer> minutes(Form form, String id) {
        Map<Activity, Integer> minutes = new EnumMap<>(Activity.class);
        for (Activity activity : Activity.values()) {
            String field = field(id, activity);
            OptionalInt read = TypedMinutes.read(form.value(field));
            if (read.isEmpty()) {
                form.reject(field, "hours.problem.minutes");
            } else if (read.getAsInt() > 0) {
                minutes.put(activity, read.getAsInt());
            }
        }
        return minutes;
    }
}
