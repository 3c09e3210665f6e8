package nl.kinderrechtenhelpdesk.signals.internal.earlier;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.kinderrechtenhelpdesk.signals.EarlierSheet.Personal;
import org.jspecify.annotations.Nullable;

/**
 * Tells columns that look personal, by the words above them and by what stands in them. It errs on the safe side: what it holds for personal
 * is thrown away unread, and whoever needs the column gives it another name. What it overlooks is not taken over either, since only codes
 * of the codebook are.
 */
final class PersonalColumns {

    private static final Pattern MAIL = Pattern.compile("\\S+@\\S+\\.\\S+");
    private static final Pattern TELEPHONE = Pattern.compile("(?:\\+|00)?[0-9][0-9 ()-]{8,15}[0-9]");
    private static final Pattern POSTCODE = Pattern.compile("(?i).*\\b[1-9]\\d{3} ?[a-z]{2}\\b.*");
    private static final Pattern LONG_NUMBER = Pattern.compile("[0-9]{8,12}");
    private static final Pattern NAME = Pattern.compile(
            "(?:\\p{Lu}[\\p{L}'.-]*|van|de|der|den|el|al|bin|ter|ten)(?:,? (?:\\p{Lu}[\\p{L}'.-]*|van|de|der|den|el|al|bin|ter|ten)){0,4}");

    private static final double SOME = 0.1;
    private static final double MANY = 0.3;
    private static final double MOST = 0.6;
    private static final int LONG = 60;
    private static final int ENOUGH = 5;

    private final Map<Personal, Set<String>> words;

    PersonalColumns(EarlierWords words) {
        this.words = words.personal().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> Set.copyOf(entry.getValue())));
    }

    /**
     * Why a column looks personal; empty when it does not.
     *
     * @param codes the share of its cells that are the code or the name of one
     */
    Optional<Personal> of(String name, List<String> cells, double codes) {
        List<String> filled = cells.stream().filter(cell -> !cell.isEmpty()).toList();
        DateCells dates = new DateCells(filled);
        double days =
                filled.isEmpty() ? 0 : share(filled, cell -> dates.read(cell).isPresent());
        @Nullable Personal byContent = byContent(filled, Math.max(codes, days));
        if (byContent != null) {
            return Optional.of(byContent);
        }
        Optional<Personal> byName = byName(Plain.of(name));
        // what is coded is not personal whatever it is called; days are, when they are of birth or part of a number
        return codes >= MOST && !byName.equals(Optional.of(Personal.BIRTH)) ? Optional.empty() : byName;
    }

    private Optional<Personal> byName(String name) {
        String padded = " " + name + " ";
        for (Personal kind : Personal.values()) {
            if (words.getOrDefault(kind, Set.of()).stream().anyMatch(word -> padded.contains(" " + word + " "))) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    private static @Nullable Personal byContent(List<String> filled, double recognised) {
        if (filled.stream().anyMatch(cell -> MAIL.matcher(cell).find())) {
            return Personal.EMAIL;
        }
        if (filled.stream().anyMatch(cell -> cell.length() > Grid.LONGEST_CELL)) {
            return Personal.FREE_TEXT;
        }
        if (recognised >= MOST || filled.isEmpty()) {
            return null;
        }
        if (share(filled, cell -> LONG_NUMBER.matcher(cell).matches()) > MANY) {
            return Personal.NUMBER;
        }
        if (share(filled, cell -> TELEPHONE.matcher(cell).matches()) > SOME) {
            return Personal.TELEPHONE;
        }
        if (share(filled, cell -> POSTCODE.matcher(cell).matches()) > SOME) {
            return Personal.ADDRESS;
        }
        if (share(filled, cell -> cell.length() > LONG) > MANY) {
            return Personal.FREE_TEXT;
        }
        boolean mostlyDifferent = filled.stream().distinct().count() > filled.size() * 0.5;
        boolean names = share(filled, cell -> NAME.matcher(cell).matches()) > MOST;
        return names && mostlyDifferent && recognised < MANY && filled.size() >= ENOUGH ? Personal.NAME : null;
    }

    private static double share(List<String> cells, Predicate<String> which) {
        return (double) cells.stream().filter(which).count() / cells.size();
    }
}
