package nl.kinderrechtenhelpdesk.backup.internal;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What was typed: a command, a file, and what follows options. */
record Asked(String command, @Nullable Path fileOrNone, Map<String, Path> paths, Set<String> words) {

    private static final Set<String> WITH_PATH = Set.of("--keys", "--recovery-key");
    private static final Set<String> ALONE = Set.of("--replace", "--unchecked");

    static Asked of(List<String> arguments) {
        if (arguments.isEmpty()) {
            throw new Refused("name a command: see ./run --help");
        }
        Path file = null;
        Map<String, Path> paths = new HashMap<>();
        Set<String> words = new java.util.HashSet<>();
        for (int i = 1; i < arguments.size(); i++) {
            String argument = arguments.get(i);
            if (WITH_PATH.contains(argument)) {
                if (i + 1 == arguments.size()) {
                    throw new Refused("name a file after " + argument);
                }
                paths.put(argument, Path.of(arguments.get(++i)));
            } else if (ALONE.contains(argument)) {
                words.add(argument);
            } else if (argument.startsWith("--") || file != null) {
                throw new Refused("this is not understood: " + argument + "; see ./run --help");
            } else {
                file = Path.of(argument);
            }
        }
        return new Asked(arguments.getFirst(), file, paths, words);
    }

    Path file() {
        if (fileOrNone == null) {
            throw new Refused("name a file after " + command);
        }
        return fileOrNone;
    }

    boolean has(String option) {
        return words.contains(option);
    }

    @Nullable
    Path pathAfter(String option) {
        return paths.get(option);
    }

    Path needed(String option) {
        Path path = paths.get(option);
        if (path == null) {
            throw new Refused("name the secret half of the recovery key after " + option);
        }
        return path;
    }
}
