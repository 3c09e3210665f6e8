package nl.kinderrechtenhelpdesk.conversation.web;

import gg.jte.Content;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import nl.kinderrechtenhelpdesk.casework.CasePanel;
import nl.kinderrechtenhelpdesk.casework.CaseSummary;
import nl.kinderrechtenhelpdesk.casework.Unsent;
import nl.kinderrechtenhelpdesk.conversation.Conversation;
import nl.kinderrechtenhelpdesk.conversation.Message;
import nl.kinderrechtenhelpdesk.conversation.Reach;
import nl.kinderrechtenhelpdesk.kernel.Role;
import nl.kinderrechtenhelpdesk.kernel.StaffId;
import nl.kinderrechtenhelpdesk.page.Form;
import nl.kinderrechtenhelpdesk.page.Fragments;
import nl.kinderrechtenhelpdesk.page.Screen;
import nl.kinderrechtenhelpdesk.staff.SignedIn;
import nl.kinderrechtenhelpdesk.staff.Staff;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The conversation on the page of a case, with the notes of staff between it, and the forms to write either. */
@Component
class ConversationPanel implements CasePanel {

    private final Conversation conversation;
    private final Staff staff;
    private final Fragments fragments;
    private final Unsent unsent;
    private final InstantSource clock;

    ConversationPanel(Conversation conversation, Staff staff, Fragments fragments, Unsent unsent, InstantSource clock) {
        this.conversation = conversation;
        this.staff = staff;
        this.fragments = fragments;
        this.unsent = unsent;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 100;
    }

    @Override
    public @Nullable Content render(Screen screen, CaseSummary summary, SignedIn reader) {
        if (!reader.is(Role.LAWYER) && !reader.is(Role.COORDINATOR)) {
            return null;
        }
        return fragments.of("conversation/panel", Map.of("s", screen, "v", view(screen, summary, reader)));
    }

    @Override
    public @Nullable Content said(Screen screen, CaseSummary summary, SignedIn reader) {
        if (!reader.is(Role.LAWYER)) {
            return null;
        }
        List<Message> messages = conversation.spoken(summary.id()).messages();
        List<EntryView> entries = Timeline.forStaff(screen, summary.id(), messages, List.of(), names(screen));
        return fragments.of("conversation/said", Map.of("s", screen, "entries", entries));
    }

    private PanelView view(Screen s, CaseSummary summary, SignedIn reader) {
        Conversation.Spoken spoken = conversation.spoken(summary.id());
        List<Message> messages = spoken.messages();
        List<EntryView> entries = Timeline.forStaff(s, summary.id(), messages, spoken.notes(), names(s));
        Reach reach = conversation.reach(summary.id());
        return new PanelView(
                StaffPages.of(summary.id()),
                entries,
                summary.attention().unreadSince() != null,
                messages.isEmpty() ? Instant.EPOCH : messages.getLast().at(),
                reachWords(s, reach),
                warning(s, reach),
                calls(s, reach),
                form(summary, reader));
    }

    private Form form(CaseSummary summary, SignedIn reader) {
        Form form = NewTextForm.empty(clock);
        Set<String> ours = Set.of(NewTextForm.MESSAGE.text(), NewTextForm.NOTE.text(), NewTextForm.MINUTES);
        unsent.of(summary.id(), reader.id()).forEach((field, text) -> {
            if (ours.contains(field)) {
                form.with(field, text.reveal());
            }
        });
        return form;
    }

    private Function<StaffId, String> names(Screen s) {
        return id -> staff.name(id).orElseGet(() -> s.t("conversation.staff.former"));
    }

    private static String reachWords(Screen s, Reach reach) {
        return switch (reach) {
            case Reach.CodeOnly _ -> s.t("conversation.reach.code");
            case Reach.Email email ->
                email.last() == Reach.NoticeState.SENT && email.lastAt() != null
                        ? s.t("conversation.reach.email.sent", s.dateTime(email.lastAt()))
                        : s.t("conversation.reach.email");
            case Reach.Phone _ -> s.t("conversation.reach.phone");
        };
    }

    private static @Nullable String warning(Screen s, Reach reach) {
        if (!(reach instanceof Reach.Email email)) {
            return null;
        }
        if (!email.setUp()) {
            return s.t("conversation.reach.email.not-set-up");
        }
        return switch (email.last()) {
            case NOT_SET_UP, NOT_REACHABLE, WAITING -> s.t("conversation.reach.email." + email.last());
            case SENDING, SENT, JOINED -> null;
            case null -> null;
        };
    }

    private static List<PanelView.CallView> calls(Screen s, Reach reach) {
        if (!(reach instanceof Reach.Phone phone)) {
            return List.of();
        }
        return phone.toMake().stream()
                .map(call -> new PanelView.CallView(call.id().toString(), phone.contact(), s.dateTime(call.askedAt())))
                .toList();
    }
}
