package nl.kinderrechtenhelpdesk.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import nl.kinderrechtenhelpdesk.kernel.CaseId;
import nl.kinderrechtenhelpdesk.kernel.Redacted;
import nl.kinderrechtenhelpdesk.testing.HelpdeskTest;
import nl.kinderrechtenhelpdesk.testing.TestClock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

@HelpdeskTest
class CaseVaultTest {

    private static final Redacted<String> TEXT = Redacted.of("Mag ik bij mijn oma blijven wonen? ✎");

    @Autowired
    CaseVault vault;

    @Autowired
    JdbcClient database;

    @Autowired
    TestClock clock;

    @Test
    void whatIsSealedOpensAgainInItsOwnPlace() {
        CaseId caseId = CaseId.next(clock);
        Slot slot = slot("message", "body");

        byte[] sealed = vault.create(caseId).seal(slot, TEXT);

        assertThat(vault.key(caseId).open(slot, sealed)).isEqualTo(TEXT);
        assertThat(new String(sealed, StandardCharsets.UTF_8)).doesNotContain("oma");
    }

    @Test
    void theSameTextSealedTwiceLooksDifferent() {
        CaseKey key = vault.create(CaseId.next(clock));
        Slot slot = slot("message", "body");

        assertThat(key.seal(slot, TEXT)).isNotEqualTo(key.seal(slot, TEXT));
    }

    @Test
    void aSealedValueMovedToAnotherRowColumnOrTableDoesNotOpen() {
        CaseKey key = vault.create(CaseId.next(clock));
        UUID row = UUID.randomUUID();
        byte[] sealed = key.seal(new Slot("message", "body", row), TEXT);

        for (Slot elsewhere : List.of(
                new Slot("message", "body", UUID.randomUUID()),
                new Slot("message", "note", row),
                new Slot("note", "body", row),
                new Slot("messageb", "ody", row))) {
            assertThatThrownBy(() -> key.open(elsewhere, sealed))
                    .isInstanceOf(SealBroken.class)
                    .hasMessageNotContaining("oma");
        }
    }

    @Test
    void aSealedValueThatWasAlteredDoesNotOpen() {
        CaseKey key = vault.create(CaseId.next(clock));
        Slot slot = slot("file", "content");
        byte[] sealed = key.sealBytes(slot, new byte[] {1, 2, 3});
        for (int place = 0; place < sealed.length; place++) {
            byte[] altered = sealed.clone();
            altered[place] ^= 1;
            assertThatThrownBy(() -> key.openBytes(slot, altered)).isInstanceOf(SealBroken.class);
        }
        assertThat(key.openBytes(slot, sealed)).containsExactly(1, 2, 3);
    }

    @Test
    void oneCaseCannotOpenWhatAnotherSealed() {
        Slot slot = slot("message", "body");
        byte[] sealed = vault.create(CaseId.next(clock)).seal(slot, TEXT);
        CaseKey other = vault.create(CaseId.next(clock));

        assertThatThrownBy(() -> other.open(slot, sealed)).isInstanceOf(SealBroken.class);
    }

    @Test
    void aWrappedKeyMovedToAnotherCaseDoesNotUnwrap() {
        CaseId mine = CaseId.next(clock);
        CaseId other = CaseId.next(clock);
        vault.create(mine);
        vault.create(other);
        database.sql("""
                        update privacy.case_key set wrapped = (select wrapped from privacy.case_key where case_id = ?)
                         where case_id = ?
                        """).params(other.value(), mine.value()).update();

        assertThatThrownBy(() -> vault.key(mine)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void afterItsKeyIsDestroyedACaseIsErased() {
        CaseId caseId = CaseId.next(clock);
        vault.create(caseId);

        vault.destroy(caseId);

        assertThatThrownBy(() -> vault.key(caseId)).isInstanceOf(CaseErased.class);
        assertThat(vault.keys(List.of(caseId))).isEmpty();
    }

    @Test
    void aCaseGetsOneKeyOnly() {
        CaseId caseId = CaseId.next(clock);
        vault.create(caseId);

        assertThatThrownBy(() -> vault.create(caseId)).isInstanceOf(DuplicateKeyException.class);
    }

    @Test
    void theLengthOfASealedTextDoesNotTellShortAnswersApart() {
        CaseKey key = vault.create(CaseId.next(clock));
        Slot slot = slot("contact", "name");

        assertThat(key.seal(slot, Redacted.of("Bo"))).hasSameSizeAs(key.seal(slot, Redacted.of("Maximiliaan de Jong")));
    }

    private static Slot slot(String table, String column) {
        return new Slot(table, column, UUID.randomUUID());
    }
}
