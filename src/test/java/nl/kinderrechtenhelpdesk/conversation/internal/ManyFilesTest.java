package nl.kinderrechtenhelpdesk.conversation.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import nl.kinderrechtenhelpdesk.casework.Casework;
import nl.kinderrechtenhelpdesk.conversation.AskedCase;
import nl.kinderrechtenhelpdesk.conversation.Conversation;
import nl.kinderrechtenhelpdesk.conversation.NewText;
import nl.kinderrechtenhelpdesk.conversation.Refusal;
import nl.kinderrechtenhelpdesk.conversation.Upload;
import nl.kinderrechtenhelpdesk.conversation.WriteResult;
import nl.kinderrechtenhelpdesk.intake.Intake;
import nl.kinderrechtenhelpdesk.kernel.Actor;
import nl.kinderrechtenhelpdesk.kernel.CaseId;
import nl.kinderrechtenhelpdesk.kernel.Redacted;
import nl.kinderrechtenhelpdesk.kernel.StaffId;
import nl.kinderrechtenhelpdesk.privacy.AuditTrail;
import nl.kinderrechtenhelpdesk.privacy.BlindIndex;
import nl.kinderrechtenhelpdesk.testing.HelpdeskTest;
import nl.kinderrechtenhelpdesk.testing.TestClock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** One asker cannot fill the disk. */
@HelpdeskTest
class ManyFilesTest {

    private static final Actor STAFF =
            new Actor.Staff(new StaffId(UUID.fromString("019f0000-0000-7000-8000-000000000001")));

    @Autowired
    Conversation conversation;

    @Autowired
    Intake intake;

    @Autowired
    Casework casework;

    @Autowired
    TestClock clock;

    @Autowired
    FileStore store;

    @Autowired
    FileCheck check;

    @Autowired
    BlindIndex index;

    @Autowired
    AuditTrail audit;

    @Autowired
    Scanner scanner;

    private static final class Letter implements Upload {

        private static final byte[] CONTENT = "Geachte heer, wij besluiten zo.".getBytes(StandardCharsets.UTF_8);

        @Override
        public Redacted<String> name() {
            return Redacted.of("brief.txt");
        }

        @Override
        public long size() {
            return CONTENT.length;
        }

        @Override
        public InputStream open() {
            return new ByteArrayInputStream(CONTENT);
        }
    }

    private static NewText with(CaseId caseId, Actor author) {
        return new NewText(caseId, author, UUID.randomUUID(), Redacted.of("Hier is de brief."), new Letter());
    }

    @Test
    void thirtyFilesADayGoWithAQuestionAndTheNextDayThereIsRoomAgain() {
        CaseId caseId = new AskedCase(intake, casework).byChild().id();
        Actor asker = new Actor.Asker(caseId);
        for (int number = 0; number < 30; number++) {
            assertThat(conversation.fromAsker(with(caseId, asker))).isInstanceOf(WriteResult.Written.class);
        }

        assertThat(conversation.fromAsker(with(caseId, asker)))
                .isEqualTo(new WriteResult.Refused(Refusal.FILES_ENOUGH));
        assertThat(conversation.toAsker(with(caseId, STAFF))).isInstanceOf(WriteResult.Written.class);
        clock.advance(Duration.ofHours(25));
        assertThat(conversation.fromAsker(with(caseId, asker))).isInstanceOf(WriteResult.Written.class);
    }

    @Test
    void noFileIsTakenInWhenTheDiskIsNearlyFull() {
        DiskRoom.Disk nothingLeft = () -> new DiskRoom.Space(1L << 20, 1L << 40);
        DiskRoom full = new DiskRoom(nothingLeft, nothingLeft);
        CaseFiles files = new CaseFiles(store, check, index, audit, scanner, full, clock);

        assertThat(files.checked(new Letter(), _ -> {
                    throw new IllegalStateException("taken in");
                }))
                .isEqualTo(new WriteResult.Refused(Refusal.NO_ROOM));
    }
}
