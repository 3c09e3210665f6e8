package nl.kinderrechtenhelpdesk.staff.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.kinderrechtenhelpdesk.page.CurrentOrganisation;
import nl.kinderrechtenhelpdesk.page.Organisation;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Words that whoever knows the helpdesk or the person tries first ({@code staff/own-words.txt}, the names of the organisation, and the
 * person's own name and address): a password may hold them, and has to be one without them too.
 */
@Component
class OwnWords {

    private static final int SHORTEST_WORD = 3;

    /** As many characters have to be left that are neither these words nor digits and the usual signs. */
    private static final int LEFT = 6;

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern USUAL = Pattern.compile("[0-9!?.,_@#$&*+-]");

    private final List<String> words;
    private final Supplier<Organisation> organisation;

    @Autowired
    OwnWords(Organisation organisation, ObjectProvider<CurrentOrganisation> current) {
        this(() -> {
            CurrentOrganisation filledIn = current.getIfAvailable();
            return filledIn == null ? organisation : filledIn.get();
        });
    }

    OwnWords(Supplier<Organisation> organisation) {
        this.organisation = organisation;
        try {
            words = new ClassPathResource("staff/own-words.txt")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether hardly anything is left of a password without them. */
    boolean makeUp(String plain, String name, String email) {
        Organisation ours = organisation.get();
        List<String> all = new ArrayList<>(words);
        Stream.of(name, email, ours.name(), ours.parent(), ours.email()).forEach(text -> {
            all.add(BreachedPasswords.plain(text));
            all.addAll(List.of(BETWEEN_WORDS.split(text.toLowerCase(Locale.ROOT))));
        });
        String left = plain;
        for (String word : all.stream()
                .filter(word -> word.length() >= SHORTEST_WORD)
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList()) {
            left = left.replace(word, "");
        }
        return left.length() < plain.length()
                && USUAL.matcher(left).replaceAll("").length() < LEFT;
    }
}
