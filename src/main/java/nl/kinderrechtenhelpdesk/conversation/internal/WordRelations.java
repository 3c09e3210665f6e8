package nl.kinderrechtenhelpdesk.conversation.internal;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import nl.kinderrechtenhelpdesk.conversation.Armed;
import nl.kinderrechtenhelpdesk.conversation.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Judges the relations of a Word document by their type: the words after the last slash, which are the same in both editions of the
 * standard (ISO/IEC 29500, transitional and strict) and in what Microsoft added. A type that is not known to be harmless is told.
 */
final class WordRelations {

    private static final Set<String> HARMLESS = Set.of(
            // the package
            "officedocument",
            "core-properties",
            "extended-properties",
            "custom-properties",
            "thumbnail",
            "metadata",
            "origin",
            "signature",
            "certificate",
            "coreproperties",
            "extendedproperties",
            "customproperties",
            "labels",
            "classificationlabels",
            // the document
            "styles",
            "styleswitheffects",
            "settings",
            "websettings",
            "fonttable",
            "font",
            "theme",
            "themeoverride",
            "numbering",
            "footnotes",
            "endnotes",
            "comments",
            "commentsextended",
            "commentsids",
            "commentsextensible",
            "people",
            "header",
            "footer",
            "image",
            "hyperlink",
            "customxml",
            "customxmlprops",
            "glossarydocument",
            "bibliography",
            "printersettings",
            "recipientdata",
            "keymapcustomizations",
            "hdphoto",
            "ink",
            "documenttasks",
            "intelligence",
            // what is drawn
            "chart",
            "chartex",
            "chartstyle",
            "chartcolorstyle",
            "chartusershapes",
            "diagramdata",
            "diagramlayout",
            "diagramquickstyle",
            "diagramcolors",
            "diagramdrawing",
            "drawing",
            // the workbook of a chart
            "worksheet",
            "sharedstrings",
            "calcchain",
            "table",
            "sheetmetadata");
    private static final Set<String> MACROS = Set.of(
            "vbaproject",
            "vbaprojectsignature",
            "vbaprojectsignatureagile",
            "vbaprojectsignaturev3",
            "wordvbadata",
            "xlmacrosheet",
            "control",
            "activexcontrolbinary",
            "ctrlprop");
    private static final Set<String> WRAPPED = Set.of("oleobject", "package", "afchunk", "subdocument");
    /** Fetched when the document is opened; on another computer a file of the maker's own computer is not there. */
    private static final Set<String> FETCHED_ONLY_FROM_ELSEWHERE = Set.of(
            "attachedtemplate",
            "mailmergesource",
            "mailmergeheadersource",
            "transform",
            "image",
            "video",
            "audio",
            "media");

    private final Set<Armed> armed = EnumSet.noneOf(Armed.class);
    private final Set<String> mainParts = new HashSet<>();
    private @Nullable Refusal refusal;

    /** One relation, of the part that the relations are of. */
    void add(String ofPart, String type, String target, boolean external) {
        String kind = type.substring(type.lastIndexOf('/') + 1).strip().toLowerCase(Locale.ROOT);
        WordTarget place = WordTarget.of(target);
        if (MACROS.contains(kind)) {
            refusal = Refusal.FILE_HAS_MACROS;
        } else if (kind.equals("package") && ofPart.contains("charts/") && !external && place == WordTarget.INSIDE) {
            // the figures of a chart stand in a workbook of its own
            armed.add(Armed.FILE_INSIDE);
        } else if (WRAPPED.contains(kind)) {
            refuse(external || place != WordTarget.INSIDE ? Refusal.FILE_FETCHES : Refusal.FILE_HAS_FILES_INSIDE);
        } else if (external || place != WordTarget.INSIDE) {
            addOutside(kind, place);
        } else if (!HARMLESS.contains(kind)) {
            armed.add(Armed.UNKNOWN_PART);
        } else if (kind.equals("officedocument")) {
            mainParts.add(target.startsWith("/") ? target.substring(1) : target);
        }
    }

    private void addOutside(String kind, WordTarget place) {
        if (kind.equals("hyperlink")) {
            if (place != WordTarget.WEB && place != WordTarget.INSIDE) {
                armed.add(Armed.POINTS_ELSEWHERE);
            }
        } else if (FETCHED_ONLY_FROM_ELSEWHERE.contains(kind)
                && (place == WordTarget.LOCAL || place == WordTarget.INSIDE)) {
            armed.add(Armed.POINTS_ELSEWHERE);
        } else {
            refuse(Refusal.FILE_FETCHES);
        }
    }

    void arm(Armed what) {
        armed.add(what);
    }

    /** The first reason stays, but for macros, which weigh most. */
    void refuse(Refusal why) {
        if (refusal == null) {
            refusal = why;
        }
    }

    @Nullable
    Refusal refusal() {
        return refusal;
    }

    Set<Armed> armed() {
        return armed;
    }

    Set<String> mainParts() {
        return mainParts;
    }
}
