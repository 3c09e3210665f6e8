package nl.kinderrechtenhelpdesk.intake.web;

import java.util.List;
import nl.kinderrechtenhelpdesk.page.Screen;
import nl.kinderrechtenhelpdesk.rights.AskerKind;
import org.jspecify.annotations.Nullable;

/**
 * The words of the asker's pages, fitted to who asks: a key is looked up with the asker's own ending first ({@code .child},
 * {@code .parent}, {@code .professional} ...), then more general ones, then as it is. Not {@code Screen}, which knows no asker.
 */
public final class Words {

    private static final String PREFIX = "intake.";

    private final Screen screen;
    private final List<String> endings;

    Words(Screen screen, @Nullable AskerKind asker) {
        this.screen = screen;
        this.endings = asker == null ? List.of("") : endings(asker);
    }

    private static List<String> endings(AskerKind asker) {
        return switch (asker) {
            case CHILD -> List.of(".child", "");
            case PARENT -> List.of(".parent", ".adult", "");
            case FOSTER_PARENT, OTHER -> List.of(".adult", "");
            case LAWYER, AID_WORKER, OTHER_PROFESSIONAL -> List.of(".professional", ".adult", "");
        };
    }

    /** A missing key is a bug and throws. */
    public String t(String key, Object... arguments) {
        String words = orNull(key, arguments);
        return words == null ? screen.t(PREFIX + key, arguments) : words;
    }

    public @Nullable String orNull(String key, Object... arguments) {
        // general words that this language has go before fitting ones of another
        for (String ending : endings) {
            String words = screen.own(PREFIX + key + ending, arguments);
            if (words != null) {
                return words;
            }
        }
        for (String ending : endings) {
            String words = screen.tOrNull(PREFIX + key + ending, arguments);
            if (words != null) {
                return words;
            }
        }
        return null;
    }
}
