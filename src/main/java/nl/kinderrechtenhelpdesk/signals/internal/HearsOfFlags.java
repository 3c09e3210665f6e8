package nl.kinderrechtenhelpdesk.signals.internal;

import java.util.UUID;
import nl.kinderrechtenhelpdesk.casework.events.CaseClosed;
import nl.kinderrechtenhelpdesk.casework.events.CaseCoded;
import nl.kinderrechtenhelpdesk.casework.events.CaseFlagged;
import nl.kinderrechtenhelpdesk.casework.events.CaseForgotten;
import nl.kinderrechtenhelpdesk.casework.events.FlagWithdrawn;
import nl.kinderrechtenhelpdesk.codebook.Codes;
import org.springframework.context.event.EventListener;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Hears which cases colleagues flag as structural, and what those are coded with. Hearing the same event twice changes nothing. */
@Component
class HearsOfFlags {

    private final FlaggedFacts flags;
    private final GroupsFlags groups;
    private final NewsOfCases news;

    HearsOfFlags(FlaggedFacts flags, GroupsFlags groups, NewsOfCases news) {
        this.flags = flags;
        this.groups = groups;
        this.news = news;
    }

    @ApplicationModuleListener
    void on(CaseFlagged event) {
        if (news.hold(event.factId())) {
            flags.keep(event);
            groups.place(event.factId());
        }
    }

    @ApplicationModuleListener
    void on(FlagWithdrawn event) {
        if (news.hold(event.factId())) {
            flags.withdraw(event);
            groups.removed(event.flagId());
        }
    }

    @ApplicationModuleListener
    void on(CaseCoded event) {
        if (news.hold(event.factId())) {
            recoded(event.factId(), event.version(), event.codes());
        }
    }

    @ApplicationModuleListener
    void on(CaseClosed event) {
        if (news.hold(event.factId())) {
            recoded(event.factId(), event.version() == null ? 0 : event.version(), event.codes());
        }
    }

    private void recoded(UUID fact, long version, Codes codes) {
        if (flags.recode(fact, version, codes)) {
            groups.place(fact);
        }
    }

    /** In the transaction that erases; waits for who is hearing of the case. */
    @EventListener
    void on(CaseForgotten event) {
        news.withdraw(event.factId());
        flags.cutLoose(event.factId());
    }
}
