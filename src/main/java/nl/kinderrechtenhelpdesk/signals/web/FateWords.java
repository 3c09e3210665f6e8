package nl.kinderrechtenhelpdesk.signals.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.kinderrechtenhelpdesk.codebook.Facet;
import nl.kinderrechtenhelpdesk.page.Screen;
import nl.kinderrechtenhelpdesk.signals.Flags;
import nl.kinderrechtenhelpdesk.signals.Signal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What became of flags, in the words of who flagged. */
@Component
class FateWords {

    /** What says what a case is about, and where. */
    private static final Set<Facet> ABOUT =
            Set.of(Facet.THEME, Facet.SITUATION, Facet.BODY, Facet.PROVISION, Facet.PROVINCE);

    private final SignalWords words;

    FateWords(SignalWords words) {
        this.words = words;
    }

    List<FateView> of(Screen s, List<Flags.Fate> fates) {
        return fates.stream().map(fate -> fate(s, fate)).toList();
    }

    private FateView fate(Screen s, Flags.Fate fate) {
        Signal signal = fate.signal();
        return new FateView(
                fate.flag().id(),
                fate.flag().on(),
                words.title(s, fate.flag().codes().only(ABOUT::contains)),
                signal == null ? null : signal.id(),
                signal == null ? null : words.title(s, signal.codes()),
                signal == null ? fate(s, fate.problem()) : fate(s, signal),
                signal == null || signal.decision() == null
                        ? fate.problem()
                        : signal.decision().problem());
    }

    private static String fate(Screen s, @Nullable UUID problem) {
        return s.t(problem == null ? "signals.flags.alone" : "signals.flags.belongs");
    }

    private static String fate(Screen s, Signal signal) {
        Signal.Decision decision = signal.decision();
        String reason = decision == null || decision.reason() == null ? "" : decision.reason();
        LocalDate on = decision == null ? signal.on() : decision.on();
        return s.t("signals.flags.state." + signal.state(), s.date(on), reason);
    }
}
