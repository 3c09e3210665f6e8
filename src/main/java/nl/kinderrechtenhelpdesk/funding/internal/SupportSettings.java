package nl.kinderrechtenhelpdesk.funding.internal;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings with the prefix {@code helpdesk.support}.
 *
 * @param messagesADay how many offers of support one source can send in a day: more than any office does
 */
@ConfigurationProperties("helpdesk.support")
record SupportSettings(@DefaultValue("50") int messagesADay) {}
