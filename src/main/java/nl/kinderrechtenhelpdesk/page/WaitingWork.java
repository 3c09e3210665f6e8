package nl.kinderrechtenhelpdesk.page;

import java.security.Principal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import nl.kinderrechtenhelpdesk.kernel.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The navigation of staff, and what waits for whoever is signed in: all of it counted in one look at the database. */
@Component
final class WaitingWork {

    /** What waits: the numbers of notices that have one, and those behind entries of the navigation, by their path. */
    record Waiting(Map<StaffNotice, Long> notices, Map<String, Integer> behind) {

        static final Waiting NOTHING = new Waiting(Map.of(), Map.of());
    }

    private final List<NavItem> navigation;
    private final List<StaffNotice> notices;
    private final ObjectProvider<NavCount> counts;
    private final TransactionTemplate look;
    private volatile @Nullable List<NavCount> counting;

    WaitingWork(
            ObjectProvider<NavItem> navigation,
            ObjectProvider<StaffNotice> notices,
            ObjectProvider<NavCount> counts,
            PlatformTransactionManager transactions) {
        this.navigation = navigation.stream()
                .sorted(Comparator.comparingInt(NavItem::order))
                .toList();
        this.notices = notices.stream().toList();
        this.counts = counts;
        this.look = new TransactionTemplate(transactions);
        look.setReadOnly(true);
    }

    List<NavItem> navigation(Set<Role> roles) {
        return navigation.stream()
                .filter(item -> item.roles().stream().anyMatch(roles::contains))
                .toList();
    }

    /** Counted when it is first asked for: a page that shows none of it asks nothing. */
    Supplier<Waiting> of(@Nullable Object who, Set<Role> roles, List<NavItem> items) {
        return new Once<>(() -> count(who, roles, items));
    }

    private Waiting count(@Nullable Object who, Set<Role> roles, List<NavItem> items) {
        List<StaffNotice> theirs = notices.stream()
                .filter(notice -> notice.roles().stream().anyMatch(roles::contains))
                .toList();
        List<NavCount> behind = counting().stream()
                .filter(count -> items.stream().anyMatch(item -> item.path().equals(count.path())))
                .toList();
        Map<StaffNotice, Long> numbers = new LinkedHashMap<>();
        theirs.stream().filter(StaffNotice::apart).forEach(notice -> numbers.put(notice, waiting(notice)));
        Map<String, Integer> paths = new HashMap<>();
        if (behind.isEmpty() && theirs.stream().allMatch(StaffNotice::apart)) {
            return new Waiting(numbers, paths);
        }
        look.executeWithoutResult(_ -> {
            theirs.stream().filter(notice -> !notice.apart()).forEach(notice -> numbers.put(notice, waiting(notice)));
            if (who instanceof Principal reader) {
                behind.forEach(count -> paths.merge(count.path(), count.of(reader), Integer::sum));
            }
        });
        return new Waiting(numbers, paths);
    }

    /** Looked up at the first page, as those who count may need what makes pages. */
    private List<NavCount> counting() {
        List<NavCount> known = counting;
        if (known == null) {
            known = counts.stream().toList();
            counting = known;
        }
        return known;
    }

    private static long waiting(StaffNotice notice) {
        return notice.waiting().getAsLong();
    }
}
