package nl.kinderrechtenhelpdesk.casework.web;

import java.util.List;
import java.util.Set;
import nl.kinderrechtenhelpdesk.casework.SecondCodings;
import nl.kinderrechtenhelpdesk.casework.SecondCodings.Both;
import nl.kinderrechtenhelpdesk.casework.SecondCodings.Measure;
import nl.kinderrechtenhelpdesk.casework.SecondCodings.Measured;
import nl.kinderrechtenhelpdesk.codebook.Codebook;
import nl.kinderrechtenhelpdesk.codebook.Codes;
import nl.kinderrechtenhelpdesk.codebook.FacetEntry;
import nl.kinderrechtenhelpdesk.kernel.Role;
import nl.kinderrechtenhelpdesk.page.Screen;
import nl.kinderrechtenhelpdesk.staff.SignedIn;
import org.springframework.stereotype.Component;

/** Puts into words how far two who coded the same cases agree. */
@Component
class SecondCodingWords {

    static final String PATH = "/medewerkers/tweede-codering";

    private static final String SCALE = "casework.second.scale.";
    private static final double HUNDRED = 100;

    private final SecondCodings codings;
    private final Codebook codebook;
    private final CodedWords words;
    private final Colleagues colleagues;

    SecondCodingWords(SecondCodings codings, Codebook codebook, CodedWords words, Colleagues colleagues) {
        this.codings = codings;
        this.codebook = codebook;
        this.words = words;
        this.colleagues = colleagues;
    }

    SecondCodingView.Lists lists(Screen s, SignedIn who, boolean saved) {
        boolean lawyer = who.is(Role.LAWYER);
        return new SecondCodingView.Lists(
                lawyer ? codings.offeredTo(who) : List.of(),
                lawyer ? codings.comparedBy(who).stream().map(this::compared).toList() : List.of(),
                who.is(Role.COORDINATOR) ? agreed(s) : null,
                saved);
    }

    private SecondCodingView.Compared compared(Both both) {
        long differences =
                codings.facets().stream().filter(entry -> !same(entry, both)).count();
        return new SecondCodingView.Compared(both.id().toString(), both.number(), both.on(), (int) differences);
    }

    private SecondCodingView.Agreed agreed(Screen s) {
        List<Measured> measured = codings.agreement();
        int pairs = measured.stream().mapToInt(Measured::pairs).max().orElse(0);
        return new SecondCodingView.Agreed(
                codings.waiting(),
                pairs,
                pairs == 0
                        ? List.of()
                        : measured.stream().map(one -> line(s, one)).toList());
    }

    private SecondCodingView.Line line(Screen s, Measured one) {
        return new SecondCodingView.Line(
                codebook.title(one.facet(), s.language()),
                one.pairs(),
                Math.round(one.same() * HUNDRED),
                Math.round(one.overlap() * HUNDRED),
                one.measure() == Measure.ALPHA,
                figures(s, one),
                SCALE + (one.measure() == Measure.KAPPA ? ofKappa(one.value()) : ofAlpha(one.value())));
    }

    private static String figures(Screen s, Measured one) {
        if (Double.isNaN(one.value())) {
            return "";
        }
        String value = two(s, one.value());
        return Double.isNaN(one.low())
                ? s.t("casework.second.value", value)
                : s.t("casework.second.value.interval", value, two(s, one.low()), two(s, one.high()));
    }

    private static String two(Screen s, double number) {
        return String.format(s.language().locale(), "%.2f", number);
    }

    /** The scale of J. Landis and G. Koch, The measurement of observer agreement for categorical data, Biometrics 33 (1977), 159-174. */
    private static String ofKappa(double kappa) {
        if (Double.isNaN(kappa)) {
            return "NONE";
        }
        if (kappa < 0) {
            return "POOR";
        }
        if (kappa <= 0.20) {
            return "SLIGHT";
        }
        if (kappa <= 0.40) {
            return "FAIR";
        }
        if (kappa <= 0.60) {
            return "MODERATE";
        }
        return kappa <= 0.80 ? "SUBSTANTIAL" : "ALMOST_PERFECT";
    }

    /** The bounds of K. Krippendorff, Content analysis, 2nd edition (2004), page 241: rely on .800, draw careful conclusions from .667. */
    private static String ofAlpha(double alpha) {
        if (Double.isNaN(alpha)) {
            return "NONE";
        }
        if (alpha >= 0.800) {
            return "RELIABLE";
        }
        return alpha >= 0.667 ? "TENTATIVE" : "UNRELIABLE";
    }

    SecondCodingView.Beside beside(Screen s, Both both) {
        return new SecondCodingView.Beside(
                both.id().toString(),
                both.number(),
                String.valueOf(both.firstBy() == null ? "–" : colleagues.name(both.firstBy())),
                String.valueOf(colleagues.name(both.secondBy())),
                codings.facets().stream()
                        .map(entry -> new SecondCodingView.Side(
                                codebook.title(entry.facet(), s.language()),
                                said(s, entry, both.first()),
                                said(s, entry, both.second()),
                                same(entry, both)))
                        .toList());
    }

    private String said(Screen s, FacetEntry entry, Codes codes) {
        List<String> all = words.of(entry, codes, s.language());
        return all.isEmpty() ? "–" : String.join("; ", all);
    }

    private static boolean same(FacetEntry entry, Both both) {
        return Set.copyOf(both.first().all(entry.facet()))
                .equals(Set.copyOf(both.second().all(entry.facet())));
    }
}
