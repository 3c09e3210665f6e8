package nl.kinderrechtenhelpdesk.funding.web;

import java.util.List;
import nl.kinderrechtenhelpdesk.page.Form;
import nl.kinderrechtenhelpdesk.page.Option;

/** Rates and overhead, with the forms for who may fill them in. */
public record TariffsView(
        Form form,
        List<ShownRate> rates,
        List<ShownOverhead> overheads,
        List<Option> activities,
        List<Option> spreads,
        boolean writable) {

    /** A rate as it is shown. */
    public record ShownRate(String activity, String from, String anHour) {}

    /** An amount of overhead as it is shown. */
    public record ShownOverhead(
            String id, String name, String first, String last, String amount, String spread, boolean counts) {}
}
