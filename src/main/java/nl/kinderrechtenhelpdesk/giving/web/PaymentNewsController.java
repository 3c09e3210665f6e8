package nl.kinderrechtenhelpdesk.giving.web;

import nl.kinderrechtenhelpdesk.giving.OnlineGifts;
import nl.kinderrechtenhelpdesk.page.OpenToPublic;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Where the provider of payments tells that something changed: an id and no more. What it says of itself is not believed; the provider is
 * asked, and only after payments that we began. What is not ours is answered as what is, so that nobody learns which payments exist.
 */
@Controller
@OpenToPublic
class PaymentNewsController {

    private final OnlineGifts online;

    PaymentNewsController(OnlineGifts online) {
        this.online = online;
    }

    @PostMapping("/steun-ons/betaling")
    ResponseEntity<Void> changed(@RequestParam(name = "id", defaultValue = "") String payment) {
        return online.news(payment) == OnlineGifts.News.LATER
                ? ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE).build()
                : ResponseEntity.ok().build();
    }
}
