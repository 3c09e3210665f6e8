package nl.kinderrechtenhelpdesk.funding.web.grant;

import java.util.ArrayList;
import java.util.List;
import nl.kinderrechtenhelpdesk.funding.WhatIf;
import nl.kinderrechtenhelpdesk.funding.WhatIf.PerGrant;
import nl.kinderrechtenhelpdesk.page.Form;
import nl.kinderrechtenhelpdesk.page.Option;
import org.jspecify.annotations.Nullable;

/**
 * The question what would come of it, with the answer.
 *
 * @param grants those that can be left out
 * @param outcome null as long as nothing was asked
 */
public record WhatIfView(Form form, List<Option> grants, WhatIf.@Nullable Outcome outcome) {

    /** @param then null when the grant stops */
    public record Pair(PerGrant now, @Nullable PerGrant then) {}

    public List<Pair> pairs() {
        List<Pair> pairs = new ArrayList<>();
        if (outcome != null) {
            for (PerGrant now : outcome.now().grants()) {
                pairs.add(new Pair(
                        now,
                        outcome.then().grants().stream()
                                .filter(then -> then.grant().equals(now.grant()))
                                .findFirst()
                                .orElse(null)));
            }
        }
        return pairs;
    }
}
