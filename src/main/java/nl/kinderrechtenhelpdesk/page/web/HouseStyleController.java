package nl.kinderrechtenhelpdesk.page.web;

import java.time.Duration;
import nl.kinderrechtenhelpdesk.page.HouseStyle;
import nl.kinderrechtenhelpdesk.page.OpenToPublic;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Serves the organisation's colours. */
@Controller
@OpenToPublic
class HouseStyleController {

    private final HouseStyle houseStyle;

    HouseStyleController(HouseStyle houseStyle) {
        this.houseStyle = houseStyle;
    }

    @GetMapping("/assets/huisstijl.css")
    ResponseEntity<String> css() {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/css;charset=UTF-8"))
                .cacheControl(
                        CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable())
                .body(houseStyle.css());
    }
}
