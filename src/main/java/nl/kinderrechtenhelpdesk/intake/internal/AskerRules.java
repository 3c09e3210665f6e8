package nl.kinderrechtenhelpdesk.intake.internal;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long an asker may count on what; settings with the prefix {@code helpdesk.asker}.
 *
 * @param codeEndsAfter days after closing on which the code still opens
 * @param contactSafeFor days for which a way of contact counts as safe before it is asked again
 * @param readWithin working days within which a message is read
 * @param questionsADay how many questions one source can send in a day
 * @param longestVisit how long a visit with the code lasts at most, however busy
 */
@ConfigurationProperties("helpdesk.asker")
record AskerRules(
        @DefaultValue("180") int codeEndsAfter,
        @DefaultValue("30") int contactSafeFor,
        @DefaultValue("2") int readWithin,
        @DefaultValue("200") int questionsADay,
        @DefaultValue("2h") Duration longestVisit) {

    private static final int FEWEST_A_DAY = 100;

    AskerRules {
        if (questionsADay < FEWEST_A_DAY) {
            throw new IllegalArgumentException(
                    "with fewer than 100 questions a day somebody would wait longer than a question that is not sent yet is kept");
        }
    }
}
