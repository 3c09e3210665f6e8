package nl.kinderrechtenhelpdesk.rights;

import java.util.List;
import nl.kinderrechtenhelpdesk.page.Screen;
import org.jspecify.annotations.Nullable;

/**
 * The words of the asker's pages, fitted to whom they speak to: a key is looked up with the fittest ending first ({@code .child},
 * {@code .parent}, {@code .professional} ...), then more general ones, then as it is. Not {@code Screen}, which knows no asker.
 */
public final class AskerWords {

    private final Screen screen;
    private final String prefix;
    private final @Nullable Addressee addressee;
    private final List<String> endings;

    /**
     * @param prefix what every key begins with; may be empty
     * @param addressee null while it is not known who asks: then every key stands as it is
     */
    public AskerWords(Screen screen, String prefix, @Nullable Addressee addressee) {
        this.screen = screen;
        this.prefix = prefix;
        this.addressee = addressee;
        this.endings = addressee == null ? List.of("") : addressee.endings();
    }

    public boolean child() {
        return addressee == Addressee.CHILD;
    }

    /** A missing key is a bug and throws. */
    public String t(String key, Object... arguments) {
        String words = orNull(key, arguments);
        return words == null ? screen.t(prefix + key, arguments) : words;
    }

    public @Nullable String orNull(String key, Object... arguments) {
        // general words that this language has go before fitting ones of another
        for (String ending : endings) {
            String words = screen.own(prefix + key + ending, arguments);
            if (words != null) {
                return words;
            }
        }
        for (String ending : endings) {
            String words = screen.tOrNull(prefix + key + ending, arguments);
            if (words != null) {
                return words;
            }
        }
        return null;
    }
}
