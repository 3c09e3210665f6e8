package nl.kinderrechtenhelpdesk.page;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The organisation behind the helpdesk as visitors see it; settings with the prefix {@code helpdesk.organisation}.
 *
 * @param brand main colour and {@code accent} second colour, as CSS hexadecimal colours
 * @param neutralSite where the exit button leads
 * @param answerDays working days within which an asker may expect an answer
 */
@ConfigurationProperties("helpdesk.organisation")
public record Organisation(
        @DefaultValue("Kinderrechtenhelpdesk") String name,
        @DefaultValue("Defence for Children") String parent,
        @DefaultValue("071 5160980") String telephone,
        @DefaultValue("info@defenceforchildren.nl") String email,
        @DefaultValue("") String address,
        @DefaultValue("logo.svg") String logo,
        @DefaultValue(BRAND) String brand,
        @DefaultValue(ACCENT) String accent,
        @DefaultValue("https://www.buienradar.nl") String neutralSite,
        @DefaultValue("5") int answerDays) {

    /** The colours that the styles have of themselves. */
    static final String BRAND = "#0f5c66";

    static final String ACCENT = "#ec7d5f";
}
