package nl.kinderrechtenhelpdesk.conversation.web;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import nl.kinderrechtenhelpdesk.conversation.Message;
import nl.kinderrechtenhelpdesk.danger.Danger;
import nl.kinderrechtenhelpdesk.danger.Help;
import nl.kinderrechtenhelpdesk.danger.HelpLines;
import nl.kinderrechtenhelpdesk.danger.Signs;
import nl.kinderrechtenhelpdesk.kernel.Redacted;
import nl.kinderrechtenhelpdesk.page.Screen;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shows help where an asker just wrote of danger, and for a day after. That the case becomes urgent is done where the message is kept. */
@Component
class HelpWhereWritten {

    private static final Duration SHOWN = Duration.ofDays(1);

    private final Danger danger;
    private final HelpLines lines;
    private final InstantSource clock;

    HelpWhereWritten(Danger danger, HelpLines lines, InstantSource clock) {
        this.danger = danger;
        this.lines = lines;
        this.clock = clock;
    }

    /** @param typed what stands in the form because it could not be sent; may be empty */
    @Nullable
    Help after(Screen s, List<Message> messages, Redacted<String> typed) {
        Instant recent = clock.instant().minus(SHOWN);
        Optional<Message> last = messages.stream().filter(Message::fromAsker).reduce((earlier, later) -> later);
        Signs signs = danger.in(typed);
        if (!signs.any() && last.isPresent() && last.get().at().isAfter(recent)) {
            signs = danger.in(last.get().text());
        }
        return signs.any() ? lines.fitting(signs.kinds(), clock.instant(), Help.Place.NETHERLANDS, s.language()) : null;
    }
}
