package nl.kinderrechtenhelpdesk.giving.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.UUID;
import nl.kinderrechtenhelpdesk.giving.BankAccount;
import nl.kinderrechtenhelpdesk.giving.Gift;
import nl.kinderrechtenhelpdesk.giving.Gifts;
import nl.kinderrechtenhelpdesk.giving.OnlineGifts;
import nl.kinderrechtenhelpdesk.giving.OnlineGifts.Begun;
import nl.kinderrechtenhelpdesk.page.Form;
import nl.kinderrechtenhelpdesk.page.OpenToPublic;
import nl.kinderrechtenhelpdesk.page.QrCode;
import nl.kinderrechtenhelpdesk.page.Screen;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** Where somebody gives: says how much, and then transfers it or pays online. While there is no account, there is no such page. */
@Controller
@OpenToPublic
class GiveController {

    private static final String PATH = "/steun-ons/geven";
    private static final String ONLINE = "online";

    private final Gifts gifts;
    private final OnlineGifts online;
    private final Support support;

    GiveController(Gifts gifts, OnlineGifts online, Support support) {
        this.gifts = gifts;
        this.online = online;
        this.support = support;
    }

    @GetMapping(PATH)
    ModelAndView page(@ModelAttribute("s") Screen s) {
        return view(s, Form.empty().with("formulier", UUID.randomUUID()), null, HttpStatus.OK);
    }

    @PostMapping(PATH)
    ModelAndView give(
            @ModelAttribute("s") Screen s,
            @RequestParam MultiValueMap<String, String> typed,
            @RequestParam(name = "hoe", defaultValue = "") String how,
            HttpServletRequest request) {
        account();
        Form form = Form.of(typed);
        long cents = GiveForm.cents(form);
        Gift.@Nullable Donor donor = gifts.monthsKept().isPresent() ? GiveForm.donor(form) : null;
        if (form.hasProblems()) {
            return view(s, form, null, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        UUID id = SupportForm.id(form);
        Duration wait = gifts.intend(id, cents, donor, request.getRemoteAddr());
        if (!wait.isZero()) {
            return view(s, form, wait.toMinutes() + 1, HttpStatus.TOO_MANY_REQUESTS);
        }
        return how.equals(ONLINE) ? begun(id) : new ModelAndView("redirect:" + PATH + "/" + id);
    }

    /** For who first wanted to transfer, and for who tries again. */
    @PostMapping(PATH + "/{id}/online")
    ModelAndView online(@PathVariable("id") UUID id) {
        gift(id);
        return begun(id);
    }

    /** The link to the provider stands on our own page: nobody leaves this site but by pressing it. */
    private ModelAndView begun(UUID id) {
        boolean refused = !online.offered() || online.begin(id) instanceof Begun.NotNow;
        return new ModelAndView("redirect:" + PATH + "/" + id + "?online=" + (refused ? "niet" : "ja"));
    }

    @GetMapping(PATH + "/{id}")
    ModelAndView gift(@PathVariable("id") UUID id, @RequestParam(name = ONLINE, defaultValue = "") String asked) {
        BankAccount account = account();
        gift(id);
        OnlineGifts.Standing standing = online.standing(id);
        Gift gift = gift(id);
        GiftView.Online way = new GiftView.Online(
                online.offered(),
                standing,
                asked.equals("niet"),
                gift.received() == null ? online.payAt(id).orElse(null) : null);
        String remittance = gift.reference().shown();
        return new ModelAndView(
                "giving/gift",
                "view",
                new GiftView(
                        gift,
                        account,
                        QrCode.withFullEdge(TransferCode.of(account, gift.cents(), remittance)),
                        remittance,
                        way));
    }

    private Gift gift(UUID id) {
        return gifts.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private BankAccount account() {
        return gifts.account().orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** @param later how many minutes to wait before sending, or null */
    private ModelAndView view(Screen s, Form form, @Nullable Long later, HttpStatus status) {
        account();
        ModelAndView page = new ModelAndView("giving/give");
        page.addObject(
                "view",
                new GiveView(
                        form,
                        GiveForm.amounts(s, support.costPerCase()),
                        GiveForm.thanks(s),
                        gifts.monthsKept().orElse(null),
                        online.offered(),
                        later));
        page.setStatus(status);
        return page;
    }
}
