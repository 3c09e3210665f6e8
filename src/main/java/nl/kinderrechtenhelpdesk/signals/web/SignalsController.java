package nl.kinderrechtenhelpdesk.signals.web;

import java.util.UUID;
import nl.kinderrechtenhelpdesk.kernel.PlainText;
import nl.kinderrechtenhelpdesk.kernel.Role;
import nl.kinderrechtenhelpdesk.page.Form;
import nl.kinderrechtenhelpdesk.page.OpenTo;
import nl.kinderrechtenhelpdesk.page.Screen;
import nl.kinderrechtenhelpdesk.signals.Flags;
import nl.kinderrechtenhelpdesk.signals.Signal;
import nl.kinderrechtenhelpdesk.signals.Signal.State;
import nl.kinderrechtenhelpdesk.signals.SignalDesk;
import nl.kinderrechtenhelpdesk.staff.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** Signals: what stands out in all cases together, and what becomes of it. */
@Controller
@RequestMapping(SignalsController.PATH)
@OpenTo({Role.LAWYER, Role.COORDINATOR, Role.ADVOCATE})
class SignalsController {

    static final String PATH = "/medewerkers/signalen";

    private static final String STATE = "besluit";
    private static final String REASON = "reden";
    private static final String ALLOWED = "aantal";
    private static final int LONGEST = 500;
    private static final double FEWEST = 0.1;
    private static final double MOST = 12;

    private final SignalDesk desk;
    private final Flags flags;
    private final SignalWords words;
    private final FateWords fates;

    SignalsController(SignalDesk desk, Flags flags, SignalWords words, FateWords fates) {
        this.desk = desk;
        this.flags = flags;
        this.words = words;
        this.fates = fates;
    }

    @GetMapping
    ModelAndView list(@ModelAttribute("s") Screen s) {
        return list(s, Form.empty().with(ALLOWED, s.decimal(desk.falseAlarmsAYear())), HttpStatus.OK);
    }

    @GetMapping("/uitleg")
    ModelAndView explained() {
        ModelAndView page = new ModelAndView("signals/explained");
        page.addObject("record", desk.soFar());
        page.addObject("flags", flags.soFar());
        return page;
    }

    /** What became of what the reader flagged. */
    @GetMapping("/meldingen")
    @OpenTo({Role.LAWYER, Role.COORDINATOR})
    ModelAndView own(@ModelAttribute("s") Screen s, @AuthenticationPrincipal SignedIn who) {
        ModelAndView page = new ModelAndView("signals/flags");
        page.addObject("fates", fates.of(s, flags.of(who.id())));
        return page;
    }

    @GetMapping("/{id}")
    ModelAndView one(@ModelAttribute("s") Screen s, @PathVariable("id") String id) {
        return page(s, find(id), Form.empty(), HttpStatus.OK);
    }

    @PostMapping("/{id}")
    @OpenTo({Role.COORDINATOR, Role.ADVOCATE})
    ModelAndView decide(
            @ModelAttribute("s") Screen s,
            @AuthenticationPrincipal SignedIn who,
            @PathVariable("id") String id,
            @RequestParam("versie") int version,
            @RequestParam MultiValueMap<String, String> typed) {
        Signal signal = find(id);
        Form form = Form.of(typed);
        State state = state(form);
        String reason = PlainText.clean(form.value(REASON)).strip();
        if (state == null) {
            form.reject(STATE, "signals.signal.error.state");
        } else if (state == State.DISMISSED && reason.isEmpty()) {
            form.reject(REASON, "signals.signal.error.reason");
        }
        if (form.length(REASON) > LONGEST) {
            form.reject(REASON, "signals.signal.error.long", LONGEST);
        }
        if (state == null || form.hasProblems()) {
            return page(s, signal, form, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        if (!desk.decide(signal.id(), version, state, reason.isEmpty() ? null : reason, who.id())) {
            form.reject("", "signals.signal.error.meanwhile");
            return page(s, find(id), form, HttpStatus.CONFLICT);
        }
        return new ModelAndView("redirect:" + PATH + "/" + signal.id());
    }

    @PostMapping("/geduld")
    @OpenTo(Role.COORDINATOR)
    ModelAndView allow(@ModelAttribute("s") Screen s, @RequestParam MultiValueMap<String, String> typed) {
        Form form = Form.of(typed);
        double allowed = number(form.value(ALLOWED));
        if (!(allowed >= FEWEST && allowed <= MOST)) {
            form.reject(ALLOWED, "signals.patience.error");
            return list(s, form, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        desk.allow(allowed);
        return new ModelAndView("redirect:" + PATH);
    }

    private ModelAndView list(Screen s, Form form, HttpStatus status) {
        ModelAndView page = new ModelAndView("signals/signals");
        page.addObject("view", words.list(s, desk.all(), form));
        page.setStatus(status);
        return page;
    }

    private ModelAndView page(Screen s, Signal signal, Form form, HttpStatus status) {
        ModelAndView page = new ModelAndView("signals/signal");
        page.addObject("view", words.page(s, signal, flags.in(signal.id()), form));
        page.setStatus(status);
        return page;
    }

    private Signal find(String id) {
        try {
            return desk.find(UUID.fromString(id)).orElseThrow(SignalsController::notFound);
        } catch (IllegalArgumentException noId) {
            throw notFound();
        }
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }

    private static @Nullable State state(Form form) {
        for (State state : State.values()) {
            if ((state == State.WATCHED || state == State.DISMISSED)
                    && state.name().equals(form.value(STATE))) {
                return state;
            }
        }
        return null;
    }

    private static double number(String text) {
        try {
            return Double.parseDouble(text.strip().replace(',', '.'));
        } catch (NumberFormatException notANumber) {
            return Double.NaN;
        }
    }
}
