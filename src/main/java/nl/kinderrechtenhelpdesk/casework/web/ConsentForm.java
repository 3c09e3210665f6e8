package nl.kinderrechtenhelpdesk.casework.web;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.kinderrechtenhelpdesk.casework.Referrals;
import nl.kinderrechtenhelpdesk.kernel.PlainText;
import nl.kinderrechtenhelpdesk.kernel.Redacted;
import nl.kinderrechtenhelpdesk.kernel.Zone;
import nl.kinderrechtenhelpdesk.page.Form;
import nl.kinderrechtenhelpdesk.page.Option;
import nl.kinderrechtenhelpdesk.page.Screen;
import org.springframework.stereotype.Component;

/** The fields in which the consent to a referral is recorded: who gave it, when and how. */
@Component
class ConsentForm {

    private static final int LONGEST_WHO = 200;

    private final InstantSource clock;

    ConsentForm(InstantSource clock) {
        this.clock = clock;
    }

    static List<Option> ways(Screen s) {
        return Stream.of(Referrals.Way.values())
                .map(way -> Option.of(way.name(), s.t("casework.consent.how." + way)))
                .toList();
    }

    void check(Form form) {
        String who = form.value("toestemming");
        if (who.isBlank() || who.length() > LONGEST_WHO) {
            form.reject("toestemming", "casework.error.consent.who");
        }
        LocalDate on = form.date("toestemmingop").orElse(null);
        if (on == null || on.isAfter(Zone.today(clock))) {
            form.reject("toestemmingop", "casework.error.consent.on");
        }
        if (Stream.of(Referrals.Way.values()).noneMatch(way -> form.has("toestemminghoe", way.name()))) {
            form.reject("toestemminghoe", "casework.error.consent.how");
        }
    }

    /** Only for a form that was checked. */
    Referrals.Consent of(Form form) {
        return new Referrals.Consent(
                Redacted.of(PlainText.clean(form.value("toestemming")).strip()),
                form.date("toestemmingop").orElseThrow(),
                Referrals.Way.valueOf(form.value("toestemminghoe")));
    }
}
