package nl.kinderrechtenhelpdesk.conversation.internal;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import nl.kinderrechtenhelpdesk.conversation.Armed;
import nl.kinderrechtenhelpdesk.conversation.Refusal;

/**
 * Reads the codes of fields in a Word document as Word does: put together over runs and paragraphs, one inside another. The first word of a
 * code says what it does.
 */
final class WordFields {

    private static final Set<String> FETCH =
            Set.of("DDE", "DDEAUTO", "INCLUDE", "INCLUDETEXT", "IMPORT", "LINK", "DATABASE", "RD");
    private static final Set<String> HARMLESS = Set.of(
            "=",
            "ADDRESSBLOCK",
            "ADDIN",
            "ADVANCE",
            "ASK",
            "AUTHOR",
            "AUTONUM",
            "AUTONUMLGL",
            "AUTONUMOUT",
            "AUTOTEXT",
            "AUTOTEXTLIST",
            "BIBLIOGRAPHY",
            "CITATION",
            "COMMENTS",
            "COMPARE",
            "CREATEDATE",
            "DATE",
            "DOCPROPERTY",
            "DOCVARIABLE",
            "EDITTIME",
            "EQ",
            "FILENAME",
            "FILESIZE",
            "FILLIN",
            "FORMCHECKBOX",
            "FORMDROPDOWN",
            "FORMTEXT",
            "GREETINGLINE",
            "IF",
            "INDEX",
            "INFO",
            "KEYWORDS",
            "LASTSAVEDBY",
            "LISTNUM",
            "MERGEFIELD",
            "MERGEREC",
            "MERGESEQ",
            "NEXT",
            "NEXTIF",
            "NOTEREF",
            "NUMCHARS",
            "NUMPAGES",
            "NUMWORDS",
            "PAGE",
            "PAGEREF",
            "PRINTDATE",
            "QUOTE",
            "REF",
            "REVNUM",
            "SAVEDATE",
            "SECTION",
            "SECTIONPAGES",
            "SEQ",
            "SET",
            "SHAPE",
            "SKIPIF",
            "STYLEREF",
            "SUBJECT",
            "SYMBOL",
            "TA",
            "TC",
            "TEMPLATE",
            "TIME",
            "TITLE",
            "TOA",
            "TOC",
            "USERADDRESS",
            "USERINITIALS",
            "USERNAME",
            "XE");

    private static final Pattern SPACES = Pattern.compile("[\\s\"“”]+");

    private static final class Field {
        private final StringBuilder code = new StringBuilder();
        private boolean named = true;
        private boolean shown;
    }

    private final WordRelations judged;
    private final Deque<Field> open = new ArrayDeque<>();

    WordFields(WordRelations judged) {
        this.judged = judged;
    }

    void begin() {
        Field outer = open.peek();
        // a field that stands where the name should be makes its name as it runs
        if (outer != null && !outer.shown && outer.code.toString().isBlank()) {
            outer.named = false;
        }
        open.push(new Field());
    }

    void separate() {
        Field field = open.peek();
        if (field != null) {
            judge(field);
            field.shown = true;
        }
    }

    void end() {
        Field field = open.poll();
        if (field != null && !field.shown) {
            judge(field);
        }
    }

    /** Letters of a code; without an open field they belong to none that runs, but are judged all the same. */
    void code(String letters) {
        Field field = open.peek();
        if (field == null) {
            simple(letters);
        } else if (!field.shown) {
            field.code.append(letters);
        }
    }

    void simple(String code) {
        Field field = new Field();
        field.code.append(code);
        judge(field);
    }

    /** Fields that were never closed are judged as they stand. */
    void finish() {
        open.forEach(this::judge);
        open.clear();
    }

    private void judge(Field field) {
        String code = field.code.toString().replaceAll("[\\p{Cc}\\p{Cf}]", "").strip();
        String name = code.replaceFirst("(?s)[\\s\"“\\\\].*", "").toUpperCase(Locale.ROOT);
        if (!field.named || FETCH.contains(name)) {
            judged.refuse(Refusal.FILE_FETCHES);
        } else if (name.equals("INCLUDEPICTURE") || name.equals("HYPERLINK")) {
            judgeAddress(code, name.equals("HYPERLINK"));
        } else if (!name.isEmpty() && !HARMLESS.contains(name) && !name.startsWith("=")) {
            judged.arm(Armed.UNKNOWN_PART);
        }
    }

    private void judgeAddress(String code, boolean clicked) {
        for (String word : SPACES.splitAsStream(code).toList()) {
            WordTarget place = WordTarget.of(word.replace("\\\\", "\\"));
            boolean share = place == WordTarget.SHARE || word.startsWith("\\\\\\\\");
            if (!clicked && (share || place == WordTarget.WEB || place == WordTarget.OTHER)) {
                judged.refuse(Refusal.FILE_FETCHES);
            } else if (share || place == WordTarget.LOCAL || place == WordTarget.OTHER) {
                judged.arm(Armed.POINTS_ELSEWHERE);
            }
        }
    }
}
