package nl.kinderrechtenhelpdesk.conversation.internal;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import nl.kinderrechtenhelpdesk.conversation.Armed;
import nl.kinderrechtenhelpdesk.conversation.FileLook;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Looks through every object of a PDF (ISO 32000-2) for what a reader could do with it, packed and encrypted objects included. It
 * has no bounds of its own: it runs in a process that has ({@link FileRoom}).
 */
final class PdfLook {

    private static final int MOST_OBJECTS = 400_000;
    private static final Map<String, Armed> ACTIONS = Map.ofEntries(
            Map.entry("JavaScript", Armed.SCRIPT),
            Map.entry("Launch", Armed.STARTS),
            Map.entry("SubmitForm", Armed.SENDS),
            Map.entry("ImportData", Armed.SENDS),
            Map.entry("GoToR", Armed.POINTS_ELSEWHERE),
            Map.entry("GoToE", Armed.FILE_INSIDE),
            Map.entry("Thread", Armed.POINTS_ELSEWHERE),
            Map.entry("Rendition", Armed.MEDIA),
            Map.entry("Movie", Armed.MEDIA),
            Map.entry("Sound", Armed.MEDIA),
            Map.entry("RichMediaExecute", Armed.MEDIA),
            Map.entry("GoTo3DView", Armed.MEDIA));
    private static final Map<String, Armed> KINDS = Map.of(
            "RichMedia", Armed.MEDIA,
            "3D", Armed.MEDIA,
            "Movie", Armed.MEDIA,
            "Sound", Armed.MEDIA,
            "Screen", Armed.MEDIA,
            "FileAttachment", Armed.FILE_INSIDE,
            "EmbeddedFile", Armed.FILE_INSIDE,
            "RichMediaContent", Armed.MEDIA);
    private static final Map<String, Armed> KEYS = Map.of(
            "JS", Armed.SCRIPT,
            "JavaScript", Armed.SCRIPT,
            "XFA", Armed.SCRIPT,
            "EF", Armed.FILE_INSIDE,
            "EmbeddedFiles", Armed.FILE_INSIDE,
            "Launch", Armed.STARTS);

    private final Set<Armed> armed = EnumSet.noneOf(Armed.class);
    private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Deque<COSBase> toSee = new ArrayDeque<>();

    private PdfLook() {}

    /** @throws IOException when it cannot be read, also because it has a password */
    static FileLook of(byte[] content) throws IOException {
        try (PDDocument document = Loader.loadPDF(content)) {
            PdfLook look = new PdfLook();
            look.all(document.getDocument());
            return new FileLook(document.getNumberOfPages(), look.armed);
        }
    }

    private void all(COSDocument document) {
        toSee.add(document.getTrailer());
        for (COSObjectKey key : Set.copyOf(document.getXrefTable().keySet())) {
            toSee.add(document.getObjectFromPool(key));
            drain();
        }
        drain();
    }

    private void drain() {
        while (!toSee.isEmpty()) {
            COSBase next = toSee.pop();
            if (!seen.add(next)) {
                continue;
            }
            if (seen.size() > MOST_OBJECTS) {
                armed.add(Armed.NOT_READABLE);
                toSee.clear();
                return;
            }
            see(next);
        }
    }

    private void see(COSBase object) {
        switch (object) {
            case COSObject reference -> push(reference.getObject());
            case COSArray array -> array.forEach(this::push);
            case COSDictionary dictionary -> dictionary(dictionary);
            default -> {}
        }
    }

    private void push(COSBase object) {
        if (object instanceof COSObject || object instanceof COSArray || object instanceof COSDictionary) {
            toSee.push(object);
        }
    }

    private void dictionary(COSDictionary dictionary) {
        for (COSName key : dictionary.keySet()) {
            Armed told = KEYS.get(key.getName());
            if (told != null) {
                armed.add(told);
            }
            push(dictionary.getItem(key));
        }
        tell(ACTIONS, dictionary.getCOSName(COSName.S));
        tell(KINDS, dictionary.getCOSName(COSName.TYPE));
        tell(KINDS, dictionary.getCOSName(COSName.SUBTYPE));
        address(dictionary);
    }

    private void address(COSDictionary dictionary) {
        // the content of this stream stands in another file
        if (dictionary instanceof COSStream
                && (dictionary.containsKey(COSName.F) || dictionary.containsKey(COSName.getPDFName("Ref")))) {
            armed.add(Armed.POINTS_ELSEWHERE);
        }
        if (COSName.URL.equals(dictionary.getCOSName(COSName.FS))) {
            armed.add(Armed.SENDS);
        }
        if (dictionary.getDictionaryObject(COSName.URI) instanceof COSString address) {
            told(WordTarget.of(address.getString()));
        }
        for (String key : new String[] {"F", "UF", "Unix", "DOS", "Mac"}) {
            if (dictionary.getDictionaryObject(COSName.getPDFName(key)) instanceof COSString file
                    && WordTarget.of(file.getString()) != WordTarget.INSIDE) {
                armed.add(Armed.POINTS_ELSEWHERE);
            }
        }
    }

    private void told(WordTarget place) {
        if (place != WordTarget.WEB && place != WordTarget.INSIDE) {
            armed.add(Armed.POINTS_ELSEWHERE);
        }
    }

    private void tell(Map<String, Armed> known, COSName name) {
        Armed told = name == null ? null : known.get(name.getName());
        if (told != null) {
            armed.add(told);
        }
    }
}
