package nl.kinderrechtenhelpdesk.signals.internal.detection;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import nl.kinderrechtenhelpdesk.signals.Board;
import nl.kinderrechtenhelpdesk.signals.Said;

/**
 * Tells each thing once, in the smallest words: what is explained by cases that were told of before, or by a stronger hit of the same
 * Monday, is left out.
 */
final class SaidOnce {

    /** For a year nothing is told again of the same codes. */
    private static final int SILENT_DAYS = 7 * 52;
    /** Cases of four weeks before the first day belong to what was told too. */
    private static final int BEFORE_DAYS = 28;
    /** What is this much stronger than what was told of the same cases is told all the same: it describes them better, or it grew. */
    private static final double CLEARLY_STRONGER = 3;
    /** And by half, so that a problem that goes on growing is not told of every week in other words. */
    private static final double BY_HALF = 1.5;

    /** Fewer words are taken when they are at most so much weaker, and mean much the same cases. */
    private static final double AS_STRONG = 0.5;

    private static final double SAME_CASES = 0.8;
    private static final int MOST_AT_ONCE = 8;
    private static final int LOOKED_AT = 150;

    private final Board board;
    private final int monday;

    SaidOnce(Board board, int monday) {
        this.board = board;
        this.monday = monday;
    }

    private record Told(CodeSet codes, int from, double strength) {}

    List<Hit> of(List<Hit> hits, double least, List<Said> said) {
        List<Told> told = new ArrayList<>();
        LocalDate since = LocalDate.ofEpochDay(monday - SILENT_DAYS);
        said.stream().filter(one -> !one.on().isBefore(since)).map(this::told).forEach(told::add);
        List<Hit> chosen = new ArrayList<>();
        int last = Math.min(hits.size(), LOOKED_AT);
        for (int at = 0; at < last && chosen.size() < MOST_AT_ONCE; at++) {
            Hit hit = hits.get(at);
            if (told.stream().noneMatch(one -> explains(one, hit, least))) {
                Hit words = smallestWords(hits.subList(at, last));
                chosen.add(words);
                told.add(new Told(words.codes(), words.from(), hit.strength()));
            }
        }
        return chosen;
    }

    private Told told(Said said) {
        int[] codes = said.codes().stream().mapToInt(board::numberOf).sorted().toArray();
        return new Told(new CodeSet(codes), Math.toIntExact(said.firstDay().toEpochDay()), said.strength());
    }

    private boolean explains(Told told, Hit hit, double least) {
        if (told.codes.equals(hit.codes())) {
            return true;
        }
        int shared = shared(hit, told.codes, told.from - BEFORE_DAYS);
        return shared > 0
                && hit.strengthWith(hit.seen() - shared) < least
                && hit.strength() < Math.max(told.strength + CLEARLY_STRONGER, told.strength * BY_HALF);
    }

    private Hit smallestWords(List<Hit> fromStrongest) {
        Hit strongest = fromStrongest.getFirst();
        Hit words = strongest;
        for (Hit other : fromStrongest) {
            if (other.strength() >= strongest.strength() - AS_STRONG
                    && other.codes().size() < words.codes().size()
                    && shared(other, strongest.codes(), 0) >= SAME_CASES * other.seen()) {
                words = other;
            }
        }
        return words;
    }

    /** How many cases of the hit also have these codes, since this day. */
    private int shared(Hit hit, CodeSet codes, int since) {
        return (int) IntStream.range(board.firstFrom(Math.max(since, hit.from())), board.firstFrom(monday))
                .filter(fact -> board.known(fact, monday))
                .filter(fact -> board.has(fact, hit.codes().numbers()) && board.has(fact, codes.numbers()))
                .count();
    }
}
