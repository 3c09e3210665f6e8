package nl.kinderrechtenhelpdesk.codebook.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.kinderrechtenhelpdesk.codebook.CodeEntry;
import nl.kinderrechtenhelpdesk.codebook.Facet;
import nl.kinderrechtenhelpdesk.codebook.FacetEntry;
import nl.kinderrechtenhelpdesk.codebook.FacetEntry.Asked;
import nl.kinderrechtenhelpdesk.codebook.FacetEntry.Filter;
import org.jspecify.annotations.Nullable;

/** Makes an entry of the codebook of what is written in its file, and refuses what does not hang together. */
final class FacetReading {

    private FacetReading() {}

    static FacetEntry entry(FacetFile.Entry written, @Nullable CodeList list) {
        List<CodeEntry> codes = codes(written, list);
        boolean months = yes(written.months());
        if (months != codes.isEmpty()) {
            throw new IllegalStateException("a facet has either codes or months: " + written.name());
        }
        Asked asked = written.asked();
        Filter filter = written.filter();
        return new FacetEntry(
                new Facet(written.name()),
                written.address(),
                yes(written.many()),
                months,
                written.under() == null ? null : new Facet(written.under()),
                asked == null ? Asked.NOT : asked,
                yes(written.required()),
                yes(written.facts()),
                yes(written.figures()),
                filter == null ? Filter.NONE : filter,
                codes);
    }

    private static boolean yes(@Nullable Boolean written) {
        return Boolean.TRUE.equals(written);
    }

    private static List<CodeEntry> codes(FacetFile.Entry written, @Nullable CodeList list) {
        Map<String, CodeEntry> codes = new LinkedHashMap<>();
        if (list != null) {
            list.codes().forEach(code -> codes.put(code, new CodeEntry(code, null, null, null)));
        }
        for (FacetFile.Code code : written.codes() == null ? List.<FacetFile.Code>of() : written.codes()) {
            if (!code.code().matches("[A-Z0-9_.:-]{1,100}")) {
                throw new IllegalStateException("not a code: " + code.code());
            }
            codes.put(code.code(), new CodeEntry(code.code(), code.from(), code.until(), code.successor()));
        }
        codes.values().forEach(code -> succeed(code, codes));
        return new ArrayList<>(codes.values());
    }

    /** A line of successors ends, in the same facet. */
    private static void succeed(CodeEntry code, Map<String, CodeEntry> codes) {
        Set<String> seen = new HashSet<>(Set.of(code.code()));
        for (String next = code.successor(); next != null; next = successor(next, codes)) {
            if (!seen.add(next)) {
                throw new IllegalStateException("comes after itself: " + next);
            }
        }
    }

    private static @Nullable String successor(String code, Map<String, CodeEntry> codes) {
        CodeEntry entry = codes.get(code);
        if (entry == null) {
            throw new IllegalStateException("a successor that is no code: " + code);
        }
        return entry.successor();
    }
}
