package nl.kinderrechtenhelpdesk.conversation.internal;

import java.io.IOException;
import java.util.EnumSet;
import java.util.Set;
import nl.kinderrechtenhelpdesk.conversation.Armed;
import nl.kinderrechtenhelpdesk.conversation.FileKind;
import nl.kinderrechtenhelpdesk.conversation.FileVerdict;
import nl.kinderrechtenhelpdesk.conversation.FileVerdicts;
import org.springframework.stereotype.Component;

/** Judges in this process and not in one for each file, or a folder of thousands would take hours. */
@Component
class JudgesFiles implements FileVerdicts {

    private final FileCheck check = new FileCheck(new FileRooms());

    @Override
    public FileVerdict of(byte[] content) {
        return switch (check.of(content)) {
            case CheckedFile.Refused refused -> new FileVerdict(null, refused.why(), Set.of(), false);
            case CheckedFile.Accepted accepted ->
                new FileVerdict(
                        accepted.kind(),
                        null,
                        accepted.kind() == FileKind.PDF ? pdf(accepted.content()) : accepted.armed(),
                        !java.util.Arrays.equals(content, accepted.content()));
        };
    }

    private static Set<Armed> pdf(byte[] content) {
        Set<Armed> armed = EnumSet.noneOf(Armed.class);
        armed.addAll(PdfNames.in(content));
        try {
            armed.addAll(PdfLook.of(content).armed());
        } catch (IOException | RuntimeException | StackOverflowError e) {
            armed.add(Armed.NOT_READABLE);
        }
        return armed;
    }
}
