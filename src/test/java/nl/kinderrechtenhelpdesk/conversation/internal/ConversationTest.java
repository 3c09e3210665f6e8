package nl.kinderrechtenhelpdesk.conversation.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import nl.kinderrechtenhelpdesk.casework.CaseSummary;
import nl.kinderrechtenhelpdesk.casework.Casework;
import nl.kinderrechtenhelpdesk.casework.Move;
import nl.kinderrechtenhelpdesk.casework.MoveResult;
import nl.kinderrechtenhelpdesk.casework.events.CaseStatus;
import nl.kinderrechtenhelpdesk.conversation.AskedCase;
import nl.kinderrechtenhelpdesk.conversation.Attachment;
import nl.kinderrechtenhelpdesk.conversation.Conversation;
import nl.kinderrechtenhelpdesk.conversation.FileKind;
import nl.kinderrechtenhelpdesk.conversation.Message;
import nl.kinderrechtenhelpdesk.conversation.NewText;
import nl.kinderrechtenhelpdesk.conversation.Note;
import nl.kinderrechtenhelpdesk.conversation.OpenedFile;
import nl.kinderrechtenhelpdesk.conversation.Refusal;
import nl.kinderrechtenhelpdesk.conversation.Upload;
import nl.kinderrechtenhelpdesk.conversation.WriteResult;
import nl.kinderrechtenhelpdesk.intake.Intake;
import nl.kinderrechtenhelpdesk.kernel.Actor;
import nl.kinderrechtenhelpdesk.kernel.CaseId;
import nl.kinderrechtenhelpdesk.kernel.Redacted;
import nl.kinderrechtenhelpdesk.kernel.StaffId;
import nl.kinderrechtenhelpdesk.privacy.AuditAction;
import nl.kinderrechtenhelpdesk.privacy.AuditTrail;
import nl.kinderrechtenhelpdesk.privacy.CaseErased;
import nl.kinderrechtenhelpdesk.privacy.CaseSearch;
import nl.kinderrechtenhelpdesk.privacy.Erasure;
import nl.kinderrechtenhelpdesk.testing.HelpdeskTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@HelpdeskTest
class ConversationTest {

    private static final StaffId LAWYER = new StaffId(UUID.fromString("019f0000-0000-7000-8000-000000000001"));
    private static final Actor STAFF = new Actor.Staff(LAWYER);

    @Autowired
    Conversation conversation;

    @Autowired
    Intake intake;

    @Autowired
    Casework casework;

    @Autowired
    CaseSearch search;

    @Autowired
    AuditTrail audit;

    @Autowired
    Erasure erasure;

    @Autowired
    JdbcClient database;

    private CaseId asked() {
        return new AskedCase(intake, casework).byChild().id();
    }

    private static NewText text(CaseId caseId, Actor author, String text, @Nullable Upload file) {
        return new NewText(caseId, author, UUID.randomUUID(), Redacted.of(text), file);
    }

    private static NewText fromAsker(CaseId caseId, String text) {
        return text(caseId, new Actor.Asker(caseId), text, null);
    }

    @Test
    void askerAndHelpdeskReadWhatTheOtherWroteInTheOrderOfTime() {
        CaseId caseId = asked();
        conversation.fromAsker(fromAsker(caseId, "Mag ik mijn broer bellen?"));
        conversation.writeToAsker(caseId, STAFF, Redacted.of("Ja, dat mag."));

        List<Message> messages = conversation.messages(caseId);
        assertThat(messages)
                .extracting(message -> message.text().reveal())
                .containsExactly("Mag ik mijn broer bellen?", "Ja, dat mag.");
        assertThat(messages).extracting(Message::author).containsExactly(new Actor.Asker(caseId), STAFF);
    }

    @Test
    void aNoteIsNeverAmongTheMessages() {
        CaseId caseId = asked();
        conversation.note(text(caseId, STAFF, "Let op: de vader leest mee.", null));
        conversation.toAsker(text(caseId, STAFF, "Dag!", null));

        assertThat(conversation.messages(caseId))
                .extracting(message -> message.text().reveal())
                .containsExactly("Dag!");
        assertThat(conversation.notes(caseId))
                .extracting(note -> note.text().reveal())
                .containsExactly("Let op: de vader leest mee.");
        assertThatThrownBy(() -> conversation.note(fromAsker(caseId, "ik schrijf een notitie")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theSameFormTwiceIsOneMessageAndOneNote() {
        CaseId caseId = asked();
        NewText twice = fromAsker(caseId, "Eén keer is genoeg");
        assertThat(conversation.fromAsker(twice)).isInstanceOf(WriteResult.Written.class);
        assertThat(conversation.fromAsker(twice)).isInstanceOf(WriteResult.AlreadyWritten.class);
        NewText note = text(caseId, STAFF, "ook maar één keer", null);
        conversation.note(note);
        conversation.note(note);

        assertThat(conversation.messages(caseId)).hasSize(1);
        assertThat(conversation.notes(caseId)).hasSize(1);
    }

    @Test
    void whatWasWrittenIsFoundByItsWordsRecordedAndNowhereInTheClear() {
        CaseId caseId = asked();
        conversation.fromAsker(text(
                caseId,
                new Actor.Asker(caseId),
                "Het gaat om Kwispelgraaf.",
                file("Zonnebrief.txt", Files.bytes("Maanlicht hier"))));
        conversation.note(text(caseId, STAFF, "Collega Zevenblad weet meer.", null));

        assertThat(search.find(Redacted.of("kwispelgraaf"), 5, CaseSearch.EVERY).cases())
                .containsExactly(caseId);
        assertThat(search.find(Redacted.of("zevenblad"), 5, CaseSearch.EVERY).cases())
                .containsExactly(caseId);
        assertThat(audit.of(caseId))
                .extracting(AuditTrail.Entry::action)
                .contains(AuditAction.MESSAGE_WRITTEN, AuditAction.NOTE_WRITTEN, AuditAction.FILE_ADDED);
        for (String table : List.of("message", "note", "message_file", "message_file_piece")) {
            String dump = database.sql(
                            "select string_agg(t::text, ' ') from conversation." + table + " t where case_id = :caseId")
                    .param("caseId", caseId.value())
                    .query(String.class)
                    .single();
            assertThat(dump).doesNotContain(hex("Kwispelgraaf"), hex("Zevenblad"), hex("Zonnebrief"), hex("Maanlicht"));
            assertThat(dump)
                    .doesNotContain("Kwispelgraaf", "Zevenblad", "Zonnebrief", "Maanlicht")
                    .isNotEmpty();
        }
    }

    private static String hex(String word) {
        return java.util.HexFormat.of().formatHex(word.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aCaseThatWaitedForTheAskerGoesOnWhenTheAskerWrites() {
        CaseId caseId = asked();
        CaseSummary received = casework.find(caseId).orElseThrow();
        assertThat(casework.move(caseId, Move.ASK_MORE, STAFF, received.version()))
                .isInstanceOf(MoveResult.Moved.class);
        conversation.note(text(caseId, STAFF, "wachten", null));
        assertThat(casework.find(caseId).orElseThrow().status()).isEqualTo(CaseStatus.MORE_ASKED);

        conversation.fromAsker(fromAsker(caseId, "Hier is meer."));

        assertThat(casework.find(caseId).orElseThrow().status()).isEqualTo(CaseStatus.RECEIVED);
    }

    @Test
    void whatTheAskerWroteIsNewUntilSomebodySawOrAnsweredIt() {
        CaseId caseId = asked();
        conversation.fromAsker(fromAsker(caseId, "eerste"));
        assertThat(conversation.messages(caseId)).allMatch(Message::unseen);
        conversation.seen(caseId);
        assertThat(conversation.messages(caseId)).noneMatch(Message::unseen);
        conversation.fromAsker(fromAsker(caseId, "tweede"));
        conversation.toAsker(text(caseId, STAFF, "antwoord", null));
        assertThat(conversation.messages(caseId)).noneMatch(Message::unseen);
    }

    @Test
    void whatComesInWhileStaffReadIsNotTakenForSeen() {
        CaseId caseId = asked();
        conversation.fromAsker(fromAsker(caseId, "dit stond er"));
        Instant read = conversation.messages(caseId).getLast().at();
        conversation.fromAsker(fromAsker(caseId, "dit kwam intussen"));

        conversation.seen(caseId, read);
        assertThat(conversation.messages(caseId)).extracting(Message::unseen).containsExactly(false, true);
        assertThat(casework.find(caseId).orElseThrow().attention().unreadSince())
                .isNotNull();

        conversation.toAsker(text(caseId, STAFF, "antwoord op het eerste", null), read);
        assertThat(casework.find(caseId).orElseThrow().attention().unreadSince())
                .isNotNull();

        conversation.seen(caseId, conversation.messages(caseId).getLast().at());
        assertThat(casework.find(caseId).orElseThrow().attention().unreadSince())
                .isNull();
    }

    @Test
    void nothingAndFarTooMuchAreRefused() {
        CaseId caseId = asked();
        assertThat(conversation.fromAsker(fromAsker(caseId, " \n ")))
                .isEqualTo(new WriteResult.Refused(Refusal.NOTHING_WRITTEN));
        assertThat(conversation.fromAsker(fromAsker(caseId, "a".repeat(100_000))))
                .isEqualTo(new WriteResult.Refused(Refusal.TEXT_TOO_LONG));
        assertThat(conversation.messages(caseId)).isEmpty();
    }

    @Test
    void aLargeFileComesBackAsItWasSentInSealedPieces() throws IOException {
        CaseId caseId = asked();
        byte[] content = largeText(3_500_000);
        conversation.fromAsker(text(caseId, new Actor.Asker(caseId), "", file("lang.txt", content)));

        Attachment file = conversation.messages(caseId).getFirst().files().getFirst();
        assertThat(file.kind()).isEqualTo(FileKind.TEXT);
        assertThat(read(conversation.messageFile(caseId, file.id(), STAFF).orElseThrow()))
                .isEqualTo(content);
        assertThat(database.sql("select count(*) from conversation.message_file_piece where case_id = :caseId")
                        .param("caseId", caseId.value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(4);
        assertThat(audit.of(caseId)).extracting(AuditTrail.Entry::action).contains(AuditAction.FILE_READ);
    }

    @Test
    void aFileWithAPieceSwappedOrLeftOutDoesNotOpen() {
        CaseId caseId = asked();
        conversation.fromAsker(text(caseId, new Actor.Asker(caseId), "", file("lang.txt", largeText(2_500_000))));
        Attachment file = conversation.messages(caseId).getFirst().files().getFirst();
        database.sql("""
                        update conversation.message_file_piece set number = case number when 0 then 11 when 1 then 10 end
                        where case_id = :caseId and number < 2
                        """).param("caseId", caseId.value()).update();
        database.sql(
                        "update conversation.message_file_piece set number = number - 10 where case_id = :caseId and number > 9")
                .param("caseId", caseId.value())
                .update();
        OpenedFile opened = conversation.messageFile(caseId, file.id(), STAFF).orElseThrow();
        assertThatThrownBy(() -> read(opened)).hasMessageContaining("does not open");
    }

    @Test
    void aFileOfANoteOrOfAnotherCaseIsNotAFileOfTheseMessages() {
        CaseId caseId = asked();
        CaseId other = asked();
        conversation.note(text(caseId, STAFF, "intern", file("geheim.txt", Files.bytes("intern stuk"))));
        conversation.fromAsker(
                text(other, new Actor.Asker(other), "", file("van-een-ander.txt", Files.bytes("niet voor jou"))));
        UUID ofNote = conversation.notes(caseId).getFirst().files().getFirst().id();
        UUID ofOther =
                conversation.messages(other).getFirst().files().getFirst().id();

        assertThat(conversation.messageFile(caseId, ofNote, new Actor.Asker(caseId)))
                .isEmpty();
        assertThat(conversation.messageFile(caseId, ofOther, new Actor.Asker(caseId)))
                .isEmpty();
        assertThat(conversation.noteFile(caseId, ofNote, LAWYER)).isPresent();
    }

    @Test
    void aRefusedFileLeavesNothingBehind() {
        CaseId caseId = asked();
        WriteResult result = conversation.fromAsker(text(
                caseId, new Actor.Asker(caseId), "met bestand", file("brief.pdf", Files.bytes("MZ\u0090\0 program"))));
        assertThat(result).isEqualTo(new WriteResult.Refused(Refusal.FILE_NOT_ACCEPTED));
        assertThat(conversation.messages(caseId)).isEmpty();
    }

    @Test
    void erasingACaseLeavesNothingOfWhatWasSaid() {
        CaseId caseId = asked();
        conversation.fromAsker(text(caseId, new Actor.Asker(caseId), "weg", file("weg.txt", Files.bytes("weg"))));
        conversation.note(text(caseId, STAFF, "weg", file("weg.txt", Files.bytes("weg"))));

        erasure.erase(caseId, new Actor.Application("test"));

        for (String table : List.of(
                "message",
                "note",
                "message_file",
                "message_file_piece",
                "note_file",
                "note_file_piece",
                "notice",
                "call")) {
            assertThat(database.sql("select count(*) from conversation." + table + " where case_id = :caseId")
                            .param("caseId", caseId.value())
                            .query(Integer.class)
                            .single())
                    .as(table)
                    .isZero();
        }
        assertThatThrownBy(() -> conversation.messages(caseId)).isInstanceOf(CaseErased.class);
        assertThatThrownBy(() -> conversation.writeToAsker(caseId, STAFF, Redacted.of("te laat")))
                .isInstanceOf(CaseErased.class);
    }

    @Test
    void nothingThatIsHandedOutShowsItsTextByItself() {
        CaseId caseId = asked();
        conversation.fromAsker(
                text(caseId, new Actor.Asker(caseId), "Binnenpretje", file("Binnenpretje.txt", Files.bytes("x"))));
        conversation.note(text(caseId, STAFF, "Binnenpretje", null));
        List<Message> messages = conversation.messages(caseId);
        List<Note> notes = conversation.notes(caseId);
        assertThat(messages.toString() + notes).doesNotContain("Binnenpretje");
    }

    private static byte[] largeText(int size) {
        byte[] content = new byte[size];
        Random random = new Random(7);
        for (int i = 0; i < size; i++) {
            content[i] = (byte) ('a' + random.nextInt(26));
        }
        return content;
    }

    private static byte[] read(OpenedFile file) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        file.copyTo(out);
        return out.toByteArray();
    }

    static Upload file(String name, byte[] content) {
        byte[] own = Arrays.copyOf(content, content.length);
        return new Upload() {
            @Override
            public Redacted<String> name() {
                return Redacted.of(name);
            }

            @Override
            public long size() {
                return own.length;
            }

            @Override
            public InputStream open() {
                return new ByteArrayInputStream(own);
            }
        };
    }
}
