package nl.kinderrechtenhelpdesk.giving.web;

import java.util.List;
import nl.kinderrechtenhelpdesk.page.Form;
import nl.kinderrechtenhelpdesk.page.Option;
import org.jspecify.annotations.Nullable;

/**
 * The page on which somebody says what they give.
 *
 * @param months how long a name and an address are kept after the thanks; null when they are not asked
 * @param online whether it can be paid online
 * @param later how many minutes to wait before sending; null for none
 */
public record GiveView(
        Form form,
        List<Option> amounts,
        List<Option> thanks,
        @Nullable Integer months,
        boolean online,
        @Nullable Long later) {

    public GiveView {
        amounts = List.copyOf(amounts);
        thanks = List.copyOf(thanks);
    }
}
