package nl.kinderrechtenhelpdesk.bookkeeping.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import nl.kinderrechtenhelpdesk.bookkeeping.BankLine.Part;
import nl.kinderrechtenhelpdesk.bookkeeping.internal.JournalEntry.Leg;
import org.junit.jupiter.api.Test;

class JournalEntryTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 4);

    private static JournalEntry entry(long cents, List<Part> parts) {
        return JournalEntry.of(1, DAY, "NL91ABNA0417164300", cents, parts);
    }

    @Test
    void whatComesInIsADebitOfTheBankAndWhatGoesOutACredit() {
        assertThat(entry(2_500, List.of(new Part("INDIVIDUALS", 2_500))).legs())
                .containsExactly(new Leg("BANK", 2_500), new Leg("INDIVIDUALS", -2_500));
        assertThat(entry(-800, List.of(new Part("MANAGEMENT", -800))).legs())
                .containsExactly(new Leg("BANK", -800), new Leg("MANAGEMENT", 800));
    }

    @Test
    void whatAProviderPaidOutIsTheGiftsAndItsCosts() {
        assertThat(entry(9_700, List.of(new Part("INDIVIDUALS", 10_000), new Part("FUNDRAISING", -300)))
                        .legs())
                .containsExactly(new Leg("BANK", 9_700), new Leg("INDIVIDUALS", -10_000), new Leg("FUNDRAISING", 300));
    }

    @Test
    void whatNobodySortedGoesToTheAccountForThat() {
        assertThat(entry(2_500, List.of()).legs()).containsExactly(new Leg("BANK", 2_500), new Leg("UNSORTED", -2_500));
    }

    /** For any line with any parts, whether or not they add up. */
    @Test
    void debitsAreCreditsToTheCentForAnyInput() {
        Random random = new Random(650);
        for (int i = 0; i < 20_000; i++) {
            List<Part> parts = new ArrayList<>();
            for (int part = random.nextInt(5); part > 0; part--) {
                parts.add(new Part("C" + random.nextInt(4), random.nextLong(-10_000_000_000L, 10_000_000_000L)));
            }
            JournalEntry entry = entry(random.nextLong(-10_000_000_000L, 10_000_000_000L), parts);
            long debit = entry.legs().stream().mapToLong(Leg::debit).sum();
            long credit = entry.legs().stream().mapToLong(Leg::credit).sum();
            assertThat(debit).isEqualTo(credit);
        }
    }
}
