package nl.kinderrechtenhelpdesk.demo.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.kinderrechtenhelpdesk.codebook.Codes;
import nl.kinderrechtenhelpdesk.funding.Grant.Status;
import nl.kinderrechtenhelpdesk.funding.GrantFile.Basis;
import nl.kinderrechtenhelpdesk.funding.GrantFile.Terms;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** The made-up funds and grants of {@code demo/grants.json}; their years are counted from the present one. */
record MadeUpGrants(List<Fund> funds, List<Grant> ended, List<Grant> running) {

    record Fund(String key, String name, boolean named) {}

    /**
     * A grant of whole years.
     *
     * @param reports when one is due: so many days from today, or a day in a year from the present one
     */
    record Grant(
            String fund,
            long cents,
            int from,
            int until,
            Basis basis,
            long rate,
            int share,
            @Nullable Integer least,
            @Nullable Integer most,
            boolean restricted,
            @Nullable List<String> codes,
            @Nullable List<String> reports) {

        Terms terms(UUID fundId, int year) {
            return new Terms(
                    fundId,
                    fund + "-" + (year + from),
                    cents,
                    LocalDate.of(year + from, 1, 1),
                    LocalDate.of(year + until, 12, 31),
                    Codes.of(
                            codes == null
                                    ? List.of()
                                    : codes.stream()
                                            .map(code -> code.replace(
                                                    "REFUSED_SCHOOLS_PROVINCE", CaseMaker.REFUSED_SCHOOLS_PROVINCE))
                                            .toList()),
                    basis,
                    rate,
                    share,
                    basis == Basis.HOUR || basis == Basis.COST,
                    least,
                    most,
                    1,
                    restricted,
                    from > 0 ? Status.ASKED : Status.GRANTED);
        }

        List<LocalDate> reports(LocalDate today) {
            return reports == null
                    ? List.of()
                    : reports.stream().map(due -> due(due, today)).toList();
        }

        private static LocalDate due(String due, LocalDate today) {
            return due.length() > 3
                    ? LocalDate.parse(today.getYear() + Integer.parseInt(due.substring(0, 1)) + due.substring(1))
                    : today.plusDays(Integer.parseInt(due));
        }
    }

    static MadeUpGrants read() {
        try (InputStream file = Objects.requireNonNull(MadeUpGrants.class.getResourceAsStream("/demo/grants.json"))) {
            return JsonMapper.shared().readValue(file, MadeUpGrants.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
