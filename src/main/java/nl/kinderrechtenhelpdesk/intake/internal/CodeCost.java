package nl.kinderrechtenhelpdesk.intake.internal;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What it costs to try one code (Argon2id, RFC 9106); settings with the prefix {@code intake.code}, decided once for an installation:
 * another cost makes every code that was given out unknown.
 *
 * @param memory in KiB
 */
@ConfigurationProperties("intake.code")
record CodeCost(
        @DefaultValue("19456") int memory,
        @DefaultValue("2") int passes,
        @DefaultValue("1") int lanes) {}
