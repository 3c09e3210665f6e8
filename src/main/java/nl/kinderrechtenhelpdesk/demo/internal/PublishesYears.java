package nl.kinderrechtenhelpdesk.demo.internal;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.kinderrechtenhelpdesk.kernel.Role;
import nl.kinderrechtenhelpdesk.publication.MakesPublic;
import nl.kinderrechtenhelpdesk.publication.MakesPublic.Preview;
import nl.kinderrechtenhelpdesk.publication.MakesPublic.Verdict;
import nl.kinderrechtenhelpdesk.signals.PublicTable;
import nl.kinderrechtenhelpdesk.staff.DemoAccounts;
import nl.kinderrechtenhelpdesk.staff.SignedIn;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Makes the past years of the demo public as its coordinator would, once it is filled: what the audit refuses is left out. The first year,
 * of which the history tells the end only, is left for who tries it.
 */
@Component
@Profile("demo")
@Order(FillsDemo.FIRST + 1)
class PublishesYears implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(PublishesYears.class);

    private final MakesPublic door;
    private final DemoAccounts accounts;

    PublishesYears(MakesPublic door, DemoAccounts accounts) {
        this.door = door;
        this.accounts = accounts;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        List<MakesPublic.Year> years = door.years().reversed();
        if (years.stream().allMatch(year -> year.released().isEmpty())) {
            years.stream().skip(1).forEach(year -> publish(year.year()));
        }
    }

    private void publish(int year) {
        Set<String> without = Set.of();
        Preview preview = door.preview(year, without);
        if (preview.verdict() == Verdict.NARROWED) {
            without =
                    preview.figures().failing().stream().map(PublicTable::name).collect(Collectors.toSet());
            preview = door.preview(year, without);
        }
        MakesPublic.Answer answer = door.publish(year, without, preview.seen(), coordinator());
        LOG.info("demo: figures of {} public: {}, left out: {}", year, answer, without);
    }

    private SignedIn coordinator() {
        return accounts.all().stream()
                .map(DemoAccounts.DemoAccount::member)
                .filter(member -> member.roles().contains(Role.COORDINATOR))
                .findFirst()
                .map(member -> new SignedIn(member.id(), member.name(), member.roles()))
                .orElseThrow();
    }
}
