package nl.kinderrechtenhelpdesk.conversation.internal;

import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import nl.kinderrechtenhelpdesk.conversation.Armed;
import nl.kinderrechtenhelpdesk.conversation.FileLook;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/**
 * The program that {@link FileRooms} starts for one file: it gets the file on its standard input, answers on its standard output, and ends.
 * Whatever a file does to it, it does to a process that has nothing else.
 */
final class FileRoom {

    /** First byte of an answer. */
    static final int ANSWERED = 1;

    static final int PASSWORD = 2;

    private static final int MOST_LETTERS = 400_000;

    private FileRoom() {}

    static void main(String[] task) throws IOException {
        // what libraries have to say would stand in the answer; pictures are made in memory, as nothing may be written
        System.setOut(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
        ImageIO.setUseCache(false);
        try (DataOutputStream out = new DataOutputStream(new FileOutputStream(FileDescriptor.out))) {
            byte[] content = System.in.readAllBytes();
            byte[] answer;
            try {
                answer = answer(task, content);
            } catch (InvalidPasswordException e) {
                out.write(PASSWORD);
                return;
            }
            out.write(ANSWERED);
            out.write(answer);
        }
    }

    private static byte[] answer(String[] task, byte[] content) throws IOException {
        return switch (task[0]) {
            case "ready" -> new byte[0];
            case "look" -> written(PdfLook.of(content));
            case "page" -> PdfPage.picture(content, Integer.parseInt(task[1]));
            case "text" -> {
                String text = DocxText.of(content);
                yield text.substring(0, Math.min(MOST_LETTERS, text.length())).getBytes(StandardCharsets.UTF_8);
            }
            default -> throw new IllegalArgumentException("no such task");
        };
    }

    private static byte[] written(FileLook look) {
        String armed = look.armed().stream().map(Armed::name).collect(Collectors.joining(","));
        return (look.pages() + ";" + armed).getBytes(StandardCharsets.UTF_8);
    }
}
