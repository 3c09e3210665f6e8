package nl.kinderrechtenhelpdesk.conversation.internal;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.kinderrechtenhelpdesk.conversation.Armed;
import nl.kinderrechtenhelpdesk.conversation.FileKind;
import nl.kinderrechtenhelpdesk.conversation.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Whether a zip is a Word document (ISO/IEC 29500) that does nothing of its own when it is opened. Judged by what its parts are and how
 * they are related, as Word reads it, never by what they are called.
 */
final class DocxCheck {

    private static final String DOCUMENT = "wordprocessingml.document.main+xml";
    private static final String TEMPLATE = "wordprocessingml.template.main+xml";
    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String FONT = "application/vnd.openxmlformats-officedocument.obfuscatedfont";
    private static final String SIGNATURES = "application/vnd.openxmlformats-package.digital-signature-origin";

    private final WordRelations judged = new WordRelations();
    private final WordTypes types = new WordTypes();
    /** For each part, the ids of its relations that are there to be clicked on. */
    private final Map<String, Set<String>> clicked = new HashMap<>();

    private final Set<String> parts = new HashSet<>();
    /** Whether this is the workbook of a chart, inside a document. */
    private final boolean inside;

    private DocxCheck(boolean inside) {
        this.inside = inside;
    }

    static CheckedFile of(byte[] content) {
        byte[] zip = ZipParts.withoutTail(content);
        if (zip == null) {
            return new CheckedFile.Refused(Refusal.FILE_DAMAGED);
        }
        DocxCheck check = new DocxCheck(false);
        Refusal refusal = check.look(zip);
        return refusal == null
                ? new CheckedFile.Accepted(FileKind.DOCX, zip, zip.length < content.length, check.judged.armed())
                : new CheckedFile.Refused(refusal);
    }

    private @Nullable Refusal look(byte[] zip) {
        try {
            ZipParts.read(zip, this::list, this::judge);
        } catch (BadZip e) {
            return judged.refusal() == null ? e.why() : judged.refusal();
        } catch (IOException e) {
            return Refusal.FILE_DAMAGED;
        }
        if (types.isEmpty()) {
            return parts.contains("mimetype") || parts.contains("index/document.iwa")
                    ? Refusal.FILE_OTHER_DOCUMENT
                    : Refusal.FILE_NOT_ACCEPTED;
        }
        if (judged.refusal() != null || inside) {
            return judged.refusal();
        }
        boolean document = !judged.mainParts().isEmpty()
                && judged.mainParts().stream().allMatch(part -> parts.contains(lower(part)) && isMain(types.of(part)));
        return document ? null : Refusal.FILE_NOT_ACCEPTED;
    }

    private static boolean isMain(String type) {
        return type.endsWith(DOCUMENT) || type.endsWith(TEMPLATE);
    }

    /** What must be known before a part can be judged. */
    private void list(String name, InputStream content) throws IOException {
        parts.add(lower(name));
        if (lower(name).equals(WordTypes.PART)) {
            WordXml.parse(content, types);
        } else if (ReadsRelations.reads(lower(name))) {
            WordXml.parse(content, new ReadsRelations(lower(name), judged, clicked));
        }
    }

    private void judge(String name, InputStream content) throws IOException {
        BufferedInputStream in = new BufferedInputStream(content);
        in.mark(Magic.LENGTH + 1);
        Magic magic = Magic.of(in.readNBytes(Magic.LENGTH));
        in.reset();
        String type = types.of(name);
        judgeType(type);
        if (type.equals(FONT) || type.equals(SIGNATURES)) {
            return;
        }
        if (type.equals(WORKBOOK) && magic == Magic.FILE && !inside) {
            judgeWorkbook(in.readAllBytes());
        } else if (magic == Magic.PDF && type.endsWith("/pdf")) {
            judged.arm(Armed.FILE_INSIDE);
        } else if (magic == Magic.FILE || magic == Magic.PDF) {
            judged.refuse(Refusal.FILE_HAS_FILES_INSIDE);
        } else if (magic == Magic.XML) {
            WordXml.read(in, judged, clicked.getOrDefault(lower(name), Set.of()));
        } else if (isXml(type)) {
            judgeNoXml(in);
        } else if (type.startsWith("image/") != (magic == Magic.PICTURE) && !type.contains("printersettings")) {
            judged.arm(Armed.UNKNOWN_PART);
        }
    }

    private static boolean isXml(String type) {
        return type.endsWith("+xml") || type.endsWith("/xml");
    }

    /** An empty part holds nothing; anything else that is called XML and is not, no program could read. */
    private static void judgeNoXml(InputStream in) throws IOException {
        if (in.read() >= 0) {
            throw new BadZip(Refusal.FILE_DAMAGED);
        }
    }

    private void judgeType(String type) {
        if (type.contains("macroenabled")
                || type.contains("vba")
                || type.contains("activex")
                || type.contains("macrosheet")) {
            judged.refuse(Refusal.FILE_HAS_MACROS);
        } else if (type.contains("oleobject") || type.contains("ms-package")) {
            judged.refuse(Refusal.FILE_HAS_FILES_INSIDE);
        } else if (type.contains("attachedtoolbars")) {
            judged.arm(Armed.UNKNOWN_PART);
        }
    }

    private void judgeWorkbook(byte[] zip) {
        DocxCheck workbook = new DocxCheck(true);
        Refusal refusal = workbook.look(zip);
        boolean ofChart = judged.armed().contains(Armed.FILE_INSIDE);
        if (refusal != null || !ofChart) {
            judged.refuse(refusal == Refusal.FILE_HAS_MACROS ? refusal : Refusal.FILE_HAS_FILES_INSIDE);
        }
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
