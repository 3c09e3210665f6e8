package nl.kinderrechtenhelpdesk.giving.web;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What the page for supporters says about money; settings with the prefix {@code helpdesk.support}. Rounded figures of the organisation's
 * own choosing, not those of {@link nl.kinderrechtenhelpdesk.giving.CostOfCases}.
 *
 * @param costPerCase average cost of a case in whole euros
 * @param casesPerYear about how many cases come in each year
 */
@ConfigurationProperties("helpdesk.support")
public record Support(
        @DefaultValue("500") int costPerCase,
        @DefaultValue("1100") int casesPerYear) {}
