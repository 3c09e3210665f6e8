package nl.kinderrechtenhelpdesk.casework.web;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.kinderrechtenhelpdesk.casework.CaseSummary;
import nl.kinderrechtenhelpdesk.casework.Objection;
import nl.kinderrechtenhelpdesk.casework.Referrals;
import nl.kinderrechtenhelpdesk.kernel.Actor;
import nl.kinderrechtenhelpdesk.kernel.Role;
import nl.kinderrechtenhelpdesk.page.OpenTo;
import nl.kinderrechtenhelpdesk.page.Screen;
import nl.kinderrechtenhelpdesk.staff.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Notes what became of a referral. Referring itself is a letter ({@link LetterController}). */
@Controller
@OpenTo({Role.LAWYER, Role.COORDINATOR})
class ReferralController {

    private final Referrals referrals;
    private final OpenedCase opened;

    ReferralController(Referrals referrals, OpenedCase opened) {
        this.referrals = referrals;
        this.opened = opened;
    }

    @PostMapping("/medewerkers/zaken/{id}/verwijzing")
    ModelAndView note(
            @ModelAttribute("s") Screen s,
            @AuthenticationPrincipal SignedIn who,
            @PathVariable("id") String id,
            @RequestParam(name = "verwijzing", defaultValue = "") String referral,
            @RequestParam(name = "stand", defaultValue = "") String stateName,
            @RequestParam(name = "weigerreden", defaultValue = "") String reasonName) {
        CaseSummary summary = opened.file(id).summary();
        Referrals.State state = named(Referrals.State.values(), stateName);
        Referrals.Reason reason = named(Referrals.Reason.values(), reasonName);
        if (state == null || (state == Referrals.State.REFUSED && reason == null)) {
            String value = state == null ? "" : s.t("casework.referral.state." + state);
            return opened.notPossible(
                    summary,
                    new OpenedCase.Attempt("casework.referral.became", value),
                    List.of(new Objection("casework.error.referral")));
        }
        boolean known = referral.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
                && referrals.note(summary.id(), UUID.fromString(referral), state, reason, new Actor.Staff(who.id()));
        if (!known) {
            throw OpenedCase.notFound();
        }
        return OpenedCase.back(summary.id());
    }

    private static <E extends Enum<E>> @Nullable E named(E[] values, String name) {
        return Stream.of(values)
                .filter(value -> value.name().equals(name))
                .findFirst()
                .orElse(null);
    }
}
