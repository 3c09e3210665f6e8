package nl.kinderrechtenhelpdesk.casework.web;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.kinderrechtenhelpdesk.kernel.Role;
import nl.kinderrechtenhelpdesk.kernel.StaffId;
import nl.kinderrechtenhelpdesk.staff.SignedIn;
import org.springframework.util.LinkedMultiValueMap;

/** Any address of the worklist is a filter. */
public final class ListQueryFuzz {

    private static final List<String> NAMES =
            List.of("status", "behandelaar", "maand", "van", "tot", "thema", "bepaling", "provincie");

    private static final SignedIn WHO = new SignedIn(new StaffId(new UUID(0, 1)), "Amina", Set.of(Role.LAWYER));

    private ListQueryFuzz() {}

    public static void fuzzerTestOneInput(FuzzedDataProvider data) {
        LinkedMultiValueMap<String, String> query = new LinkedMultiValueMap<>();
        while (data.remainingBytes() > 0 && query.size() < NAMES.size()) {
            query.add(data.pickValue(NAMES), data.consumeString(45));
        }
        ListQuery read = ListQuery.of(query);
        read.filter(WHO);
        read.page("/medewerkers/zaken", 2);
    }
}
