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
 * @param longestVisit how long a visit with the code lasts at most, however busy
 */
@ConfigurationProperties("helpdesk.asker")
record AskerRules(
        @DefaultValue("180") int codeEndsAfter,
        @DefaultValue("30") int contactSafeFor,
        @DefaultValue("2") int readWithin,
        @DefaultValue("2h") Duration longestVisit) {}
