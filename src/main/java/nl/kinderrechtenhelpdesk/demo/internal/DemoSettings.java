package nl.kinderrechtenhelpdesk.demo.internal;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How large the made-up history is and where it ends; settings with the prefix {@code demo}.
 *
 * @param cases about how many cases; the rhythm and the planted problems grow with it
 * @param today the day on which the history ends, so that it can be made again exactly; the present day when not given
 */
@ConfigurationProperties("demo")
record DemoSettings(
        @DefaultValue("5500") int cases, @Nullable LocalDate today) {}
