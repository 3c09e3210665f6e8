package nl.kinderrechtenhelpdesk.giving.web;

import java.net.URI;
import nl.kinderrechtenhelpdesk.giving.BankAccount;
import nl.kinderrechtenhelpdesk.giving.Gift;
import nl.kinderrechtenhelpdesk.giving.OnlineGifts;
import nl.kinderrechtenhelpdesk.page.QrCode;
import org.jspecify.annotations.Nullable;

/**
 * The page of one gift, for who gives: nothing on it says who that is.
 *
 * @param remittance what is to be written on the transfer
 */
public record GiftView(Gift gift, BankAccount account, QrCode code, String remittance, Online online) {

    /**
     * How it can be paid online.
     *
     * @param refused whether the provider just gave no answer
     * @param payAt where it is paid; null when it is not under way
     */
    public record Online(
            boolean offered,
            OnlineGifts.Standing standing,
            boolean refused,
            @Nullable URI payAt) {}
}
