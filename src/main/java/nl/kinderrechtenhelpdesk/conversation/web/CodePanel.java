package nl.kinderrechtenhelpdesk.conversation.web;

import gg.jte.Content;
import java.util.Map;
import nl.kinderrechtenhelpdesk.casework.CasePanel;
import nl.kinderrechtenhelpdesk.casework.CaseSummary;
import nl.kinderrechtenhelpdesk.intake.AskerCodes;
import nl.kinderrechtenhelpdesk.intake.SafeContacts;
import nl.kinderrechtenhelpdesk.kernel.Role;
import nl.kinderrechtenhelpdesk.page.Fragments;
import nl.kinderrechtenhelpdesk.page.Screen;
import nl.kinderrechtenhelpdesk.staff.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** On the page of a case: how it stands with the code, and whether the way of contact still counts as safe. */
@Component
class CodePanel implements CasePanel {

    private final AskerCodes codes;
    private final SafeContacts contacts;
    private final Fragments fragments;

    CodePanel(AskerCodes codes, SafeContacts contacts, Fragments fragments) {
        this.codes = codes;
        this.contacts = contacts;
        this.fragments = fragments;
    }

    @Override
    public int order() {
        return 110;
    }

    @Override
    public @Nullable Content render(Screen screen, CaseSummary summary, SignedIn reader) {
        if (!reader.is(Role.LAWYER) && !reader.is(Role.COORDINATOR)) {
            return null;
        }
        return fragments.of(
                "conversation/code_panel",
                Map.of(
                        "s",
                        screen,
                        "path",
                        StaffPages.of(summary.id()),
                        "standing",
                        codes.of(summary.id()),
                        "expired",
                        contacts.of(summary.id()).expired()));
    }
}
