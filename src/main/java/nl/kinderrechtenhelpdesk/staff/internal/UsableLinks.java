package nl.kinderrechtenhelpdesk.staff.internal;

import java.util.Arrays;
import java.util.Optional;
import nl.kinderrechtenhelpdesk.kernel.Redacted;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Which links still do something: for what they are asked, confirmed where that is needed, and not overtaken by what happened since. */
@Component
class UsableLinks {

    private final SetupLinkStore links;
    private final AccountStore accounts;
    private final Administrators administrators;

    UsableLinks(SetupLinkStore links, AccountStore accounts, Administrators administrators) {
        this.links = links;
        this.accounts = accounts;
        this.administrators = administrators;
    }

    /** To be shown: also one that waits for a second administrator. */
    Optional<SetupLink> find(Redacted<String> token) {
        return links.find(token).filter(this::stillNeeded);
    }

    /** To be followed, for one of these purposes; null when it is gone, waits, or is for something else. */
    @Nullable
    SetupLink find(Redacted<String> token, SetupLink.Purpose... purposes) {
        return find(token)
                .filter(link -> Arrays.asList(purposes).contains(link.purpose()))
                .filter(link -> !link.waits())
                .orElse(null);
    }

    /** A link for the first administrator is worth nothing once there is one; other links belong to an account that is open. */
    private boolean stillNeeded(SetupLink link) {
        return switch (link.purpose()) {
            case FIRST_ADMINISTRATOR -> !administrators.any();
            case COLLEAGUE -> true;
            case NEW_PASSWORD, NEW_SECOND_FACTOR ->
                accounts.byId(link.staff()).map(AccountRow::active).orElse(false);
            case ADMINISTRATOR_RECOVERY ->
                accounts.byId(link.staff())
                        .filter(RecoversAdministrator::administers)
                        .isPresent();
        };
    }
}
