package nl.kinderrechtenhelpdesk.signals.internal.treatment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.kinderrechtenhelpdesk.signals.Choice;
import nl.kinderrechtenhelpdesk.signals.Compared;
import nl.kinderrechtenhelpdesk.signals.Comparison.Share;
import org.jspecify.annotations.Nullable;

/**
 * One comparison as its cases come in: each body or province against all others, and what that shows. Which of them take part depends on
 * how many cases they have, never on what was decided.
 */
final class Series {

    /** A body or province with fewer decisions takes no part. */
    private static final int FEWEST = 4;

    /** Fewer comparable moments than these cannot show enough to be told, and only make it harder for others (Tarone 1990). */
    private static final int FEWEST_BLOCKS = 5;

    private record Case(List<String> stratum, int day, String group, boolean granted) {}

    private final Choice choice;
    private final List<Case> cases = new ArrayList<>();
    private final Map<String, Bets> bets = new LinkedHashMap<>();
    private final Map<String, Share> shares = new LinkedHashMap<>();

    Series(Choice choice) {
        this.choice = choice;
    }

    Choice choice() {
        return choice;
    }

    int size() {
        return cases.size();
    }

    void add(List<String> stratum, int day, String group, boolean granted) {
        cases.add(new Case(stratum, day, group, granted));
        Share before = shares.getOrDefault(group, new Share(0, 0));
        shares.put(group, before.plus(granted));
        bets.forEach((one, bet) -> bet.add(stratum, day, one.equals(group), granted));
        if (before.decided() + 1 == FEWEST) {
            Bets bet = new Bets();
            cases.forEach(one -> bet.add(one.stratum(), one.day(), one.group().equals(group), one.granted()));
            bets.put(group, bet);
        }
    }

    /** Whether there is enough to compare. */
    boolean tells() {
        return bets.size() > 1 && bets.values().stream().anyMatch(Series::enough);
    }

    private static boolean enough(Bets bet) {
        return bet.blocks() >= FEWEST_BLOCKS;
    }

    /** That of the groups that take part, on average: each got an equal part of the money. */
    double evidence() {
        return bets.values().stream()
                .filter(Series::enough)
                .mapToDouble(Bets::evidence)
                .average()
                .orElse(1);
    }

    /** In short; of comparisons that {@linkplain #tells tell} something. */
    Compared compared(Compared.Grade grade) {
        String apart = apart();
        Share own = shares.getOrDefault(apart, new Share(0, 0));
        int granted = shares.values().stream().mapToInt(Share::granted).sum() - own.granted();
        return new Compared(
                choice, apart, own.granted(), own.decided(), granted, cases.size() - own.decided(), evidence(), grade);
    }

    private String apart() {
        @Nullable String apart = null;
        for (Map.Entry<String, Bets> bet : bets.entrySet()) {
            if (apart == null || bet.getValue().evidence() > evidence(apart)) {
                apart = bet.getKey();
            }
        }
        return apart == null ? "" : apart;
    }

    private double evidence(String group) {
        Bets bet = bets.get(group);
        return bet == null ? 0 : bet.evidence();
    }
}
