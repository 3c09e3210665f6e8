package nl.kinderrechtenhelpdesk.advocacy.web;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.kinderrechtenhelpdesk.advocacy.web.ProblemView.SignalCard;
import nl.kinderrechtenhelpdesk.advocacy.web.ProblemView.Signalled;
import nl.kinderrechtenhelpdesk.codebook.Codebook;
import nl.kinderrechtenhelpdesk.page.Screen;
import nl.kinderrechtenhelpdesk.signals.Flags;
import nl.kinderrechtenhelpdesk.signals.Signal;
import nl.kinderrechtenhelpdesk.signals.SignalDesk;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What was signalled of a problem file, as the reader may see it: who may not open cases sees no number under five and no day of a flag. */
@Component
class SignalsOfProblem {

    private static final int SMALLEST = 5;

    private final SignalDesk desk;
    private final Flags flags;
    private final Codebook codebook;

    SignalsOfProblem(SignalDesk desk, Flags flags, Codebook codebook) {
        this.desk = desk;
        this.flags = flags;
        this.codebook = codebook;
    }

    Signalled of(Screen s, UUID problem) {
        return new Signalled(
                desk.of(problem).stream().map(signal -> card(s, signal)).toList(),
                counted(s, "advocacy.signals.linked", flags.linkedTo(problem)));
    }

    private SignalCard card(Screen s, Signal signal) {
        return new SignalCard(
                signal.id(),
                title(s, signal),
                signal.on(),
                counted(s, "advocacy.signals.flags", signal.flagged().cases()),
                Figured.guarded(s)
                        ? List.of()
                        : flags.in(signal.id()).stream().map(Flags.Flag::on).toList(),
                growth(s, desk.growth(signal)));
    }

    private static String growth(Screen s, SignalDesk.Growth growth) {
        boolean few = Figured.guarded(s) && growth.lately() < SMALLEST && growth.before() < SMALLEST;
        String key = few
                ? "advocacy.signals.growth.few"
                : growth.lately() > growth.before() ? "advocacy.signals.growth.yes" : "advocacy.signals.growth.no";
        return s.t(key, count(s, growth.lately()), count(s, growth.before()));
    }

    /** What it is about, in words. */
    String title(Screen s, Signal signal) {
        List<String> names = new ArrayList<>();
        signal.codes()
                .byFacet()
                .forEach((facet, codes) -> codes.forEach(code -> names.add(codebook.label(facet, code, s.language()))));
        return String.join(" · ", names);
    }

    private static @Nullable String counted(Screen s, String key, int cases) {
        boolean few = Figured.guarded(s) && cases < SMALLEST;
        return cases == 0 ? null : few ? s.t(key + ".few") : s.t(key, cases);
    }

    private static String count(Screen s, int cases) {
        return Figured.guarded(s) && cases < SMALLEST ? s.t("advocacy.signals.few") : s.number(cases);
    }
}
