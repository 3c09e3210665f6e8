package nl.kinderrechtenhelpdesk.giving.web;

import java.util.List;
import nl.kinderrechtenhelpdesk.giving.Gift;
import nl.kinderrechtenhelpdesk.giving.Gifts;
import nl.kinderrechtenhelpdesk.kernel.PageOf;

/** Gifts of one kind. */
public record GiftListView(Gifts.Shown shown, PageOf<Gift> gifts) {

    public List<Gifts.Shown> kinds() {
        return List.of(Gifts.Shown.values());
    }
}
