package nl.kinderrechtenhelpdesk.casework.internal;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Terms of the helpdesk's own; settings with the prefix {@code helpdesk}.
 *
 * @param referralAnswerWithin days after which silence of the organisation a case was referred to is shown to the handler
 * @param secondCodingPercent how many of a hundred closed cases are coded once more, and never fewer than five a month; 0 for none
 * @param reopenWithin days after its end within which an asker can ask to take a case up again
 */
@ConfigurationProperties("helpdesk")
record CaseworkSettings(
        @DefaultValue("180") int reopenWithin,
        @DefaultValue("14") int referralAnswerWithin,
        @DefaultValue("5") int secondCodingPercent) {

    CaseworkSettings {
        if (secondCodingPercent < 0 || secondCodingPercent > 100) {
            throw new IllegalArgumentException("helpdesk.second-coding-percent is a share of a hundred");
        }
    }
}
