package nl.kinderrechtenhelpdesk.casework.web;

import java.util.Arrays;
import java.util.List;
import nl.kinderrechtenhelpdesk.page.Option;
import nl.kinderrechtenhelpdesk.page.Screen;

/** Choices that are no codes of the codebook. */
final class Named {

    private Named() {}

    /** A choice from an enum whose words stand under this prefix. */
    static List<Option> options(Screen s, String prefix, Enum<?>[] choices) {
        return Arrays.stream(choices)
                .map(choice -> Option.of(choice.name(), s.t(prefix + choice.name())))
                .toList();
    }
}
