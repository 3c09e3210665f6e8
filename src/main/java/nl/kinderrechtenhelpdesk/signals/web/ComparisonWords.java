package nl.kinderrechtenhelpdesk.signals.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.kinderrechtenhelpdesk.codebook.Codebook;
import nl.kinderrechtenhelpdesk.codebook.Facet;
import nl.kinderrechtenhelpdesk.page.Screen;
import nl.kinderrechtenhelpdesk.signals.Board;
import nl.kinderrechtenhelpdesk.signals.Choice;
import nl.kinderrechtenhelpdesk.signals.Compared;
import nl.kinderrechtenhelpdesk.signals.Comparison;
import nl.kinderrechtenhelpdesk.signals.Comparison.Group;
import nl.kinderrechtenhelpdesk.signals.Comparison.Share;
import org.springframework.stereotype.Component;

/** One comparison in the words of the reader. Who may not open cases sees no number under five. */
@Component
class ComparisonWords {

    static final long SMALLEST = 5;
    private static final int ENOUGH = 3;
    private static final double WHOLE = 10;
    /** More money than this convinces nobody better. */
    private static final double MOST = 1e9;

    private final Codebook codebook;

    ComparisonWords(Codebook codebook) {
        this.codebook = codebook;
    }

    boolean exact(Screen s) {
        return TreatmentWords.seesCases(s);
    }

    String title(Screen s, Choice choice) {
        String matter = label(s, choice.matter());
        String situation = choice.situation();
        return situation == null ? matter : matter + " · " + codebook.label(Facet.SITUATION, situation, s.language());
    }

    String label(Screen s, Board.Code code) {
        return codebook.label(code.facet(), code.value(), s.language());
    }

    String group(Screen s, Choice choice, String code) {
        return codebook.label(choice.across(), code, s.language());
    }

    /** What stands apart from the others. */
    String sentence(Screen s, Compared one) {
        return s.t(
                "signals.treatment.apart." + one.choice().across().name(),
                group(s, one.choice(), one.apart()),
                share(s, new Share(one.granted(), one.decided())),
                share(s, new Share(one.othersGranted(), one.othersDecided())));
    }

    /** For example: 1 of the 9; rounded for who sees no small numbers. */
    String share(Screen s, Share share) {
        return s.t("signals.treatment.share", count(s, share.granted()), count(s, share.decided()));
    }

    String count(Screen s, int cases) {
        if (exact(s)) {
            return s.number(cases);
        }
        return cases < SMALLEST ? s.t("signals.signal.few") : s.t("signals.treatment.about", rounded(cases));
    }

    /** As {@link #count}, short enough for a table. */
    String cell(Screen s, int cases) {
        return exact(s) || cases >= SMALLEST
                ? s.number(exact(s) ? cases : rounded(cases))
                : s.t("signals.treatment.few");
    }

    private static long rounded(int cases) {
        return Math.round(cases / (double) SMALLEST) * SMALLEST;
    }

    List<String> sentences(Screen s, Comparison comparison) {
        List<Group> enough = comparison.groups().stream()
                .filter(group -> group.share().decided() >= (exact(s) ? ENOUGH : SMALLEST))
                .sorted(Comparator.comparingDouble(Group::likely))
                .toList();
        if (enough.size() < 2) {
            return List.of(s.t("signals.treatment.toofew"));
        }
        Group least = enough.getFirst();
        Group most = enough.getLast();
        List<String> sentences = new ArrayList<>();
        sentences.add(s.t(
                "signals.treatment.between." + comparison.choice().across().name(),
                group(s, comparison.choice(), least.code()),
                share(s, least.share()),
                group(s, comparison.choice(), most.code()),
                share(s, most.share())));
        sentences.add(chance(s, comparison.chance()));
        if (exact(s)) {
            sentences.add(s.t("signals.treatment.bet", money(s, comparison.evidence())));
        }
        return sentences;
    }

    private static String money(Screen s, double evidence) {
        return evidence < WHOLE ? s.decimal(evidence) : s.number(Math.round(Math.min(evidence, MOST)));
    }

    /** How often chance alone brings as much; in steps for who sees no small numbers, as they could be counted back from it. */
    private String chance(Screen s, double chance) {
        if (!exact(s)) {
            return s.t("signals.treatment.chance." + (chance < 0.01 ? "rare" : chance < 0.05 ? "seldom" : "often"));
        }
        if (chance >= 0.1) {
            return s.t("signals.treatment.chance.100", Math.round(chance * 100));
        }
        return chance >= 0.001
                ? s.t("signals.treatment.chance.1000", Math.round(chance * 1000))
                : s.t("signals.treatment.chance.less");
    }
}
