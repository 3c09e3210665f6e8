package nl.kinderrechtenhelpdesk.conversation.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

class FileRoomsTest {

    private final FileRooms rooms = new FileRooms();

    @Test
    void aPageBecomesAPicture() throws IOException {
        FileRooms.Answer answer =
                rooms.ask(bytes("pdf-gewoon.pdf"), "page", "1").orElseThrow();

        assertThat(answer.ok()).isTrue();
        assertThat(Files.read(answer.content()).getWidth()).isGreaterThan(100);
    }

    @Test
    void aDocumentGivesItsWords() {
        byte[] document = Files.zipWith(
                "word/document.xml",
                Files.bytes(
                        Files.words(
                                "<w:r><w:t>Beste </w:t></w:r><w:r><w:t>meneer é</w:t></w:r><w:r><w:delText>weg</w:delText></w:r>")));
        FileRooms.Answer answer = rooms.ask(document, "text").orElseThrow();

        assertThat(new String(answer.content(), StandardCharsets.UTF_8)).isEqualTo("Beste meneer é");
    }

    /** A page that unpacks to far more memory than the process gets. */
    @Test
    void whatNeedsTooMuchGetsNoAnswerAndHarmsNobody() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new DeflaterOutputStream(packed)) {
            byte[] zeros = new byte[1 << 20];
            for (int i = 0; i < 600; i++) {
                out.write(zeros);
            }
        }
        String head =
                "%PDF-1.5\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n2 0 obj\n<</Type/Pages/Kids[3 0 R]/Count 1>>\nendobj\n"
                        + "3 0 obj\n<</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]/Contents 5 0 R>>\nendobj\n"
                        + "5 0 obj\n<</Type/ObjStm/N 9/First 50/Filter/FlateDecode/Length " + packed.size()
                        + ">>\nstream\n";
        byte[] bomb = Files.join(
                Files.bytes(head),
                packed.toByteArray(),
                Files.bytes("\nendstream\nendobj\ntrailer\n<</Root 1 0 R>>\nstartxref\n0\n%%EOF\n"));

        assertThat(rooms.ask(bomb, "page", "1")
                        .filter(FileRooms.Answer::ok)
                        .map(answer -> answer.content().length)
                        .orElse(0))
                .isLessThan(1 << 20);
        assertThat(rooms.ask(Files.bytes("no pdf"), "page", "1")).isEmpty();
        assertThat(rooms.ask(bytes("pdf-gewoon.pdf"), "page", "99")).isEmpty();
        assertThat(rooms.ask(bytes("pdf-gewoon.pdf"), "look")).isPresent();
    }

    private static byte[] bytes(String name) throws IOException {
        return new ClassPathResource("files/" + name).getContentAsByteArray();
    }
}
