package nl.kinderrechtenhelpdesk.giving.internal;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings with the prefix {@code helpdesk.support}.
 *
 * @param messagesADay how many offers of support one source can send in a day: more than any office does
 * @param giftsADay how many gifts one source can begin in a day
 */
@ConfigurationProperties("helpdesk.support")
record SupportSettings(
        @DefaultValue("50") int messagesADay,
        @DefaultValue("50") int giftsADay) {}
