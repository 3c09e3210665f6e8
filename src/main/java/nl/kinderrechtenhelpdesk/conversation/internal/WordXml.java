package nl.kinderrechtenhelpdesk.conversation.internal;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import nl.kinderrechtenhelpdesk.conversation.Armed;
import nl.kinderrechtenhelpdesk.conversation.Refusal;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Reads one XML part of a Word document for what it could do. A part with a DOCTYPE, which none of them has, is refused. */
final class WordXml extends DefaultHandler {

    private static final String VML = "urn:schemas-microsoft-com:vml";
    private static final String OFFICE = "urn:schemas-microsoft-com:office:office";
    private static final Set<String> CLICKED = Set.of("hyperlink", "hlinkclick", "hlinkhover", "hlinkmouseover");
    private static final Set<String> ADDRESSES = Set.of("src", "href", "althref", "sourcefilename");

    private final WordRelations judged;
    private final Set<String> clicked;
    private final WordFields fields;
    private boolean inCode;

    private WordXml(WordRelations judged, Set<String> clicked) {
        this.judged = judged;
        this.clicked = clicked;
        this.fields = new WordFields(judged);
    }

    /** @param clicked the ids of the relations of this part that are there to be clicked on: nothing else may follow them */
    static void read(InputStream part, WordRelations judged, Set<String> clicked) throws IOException {
        WordXml handler = new WordXml(judged, clicked);
        parse(part, handler);
        handler.fields.finish();
    }

    static void parse(InputStream part, DefaultHandler handler) throws IOException {
        try {
            SAXParserFactory factory = SAXParserFactory.newDefaultNSInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.newSAXParser().parse(new InputSource(part), handler);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        } catch (SAXException e) {
            throw new BadZip(Refusal.FILE_DAMAGED);
        }
    }

    @Override
    public void startElement(String space, String name, String qualified, Attributes attributes) {
        String element = name.toLowerCase(Locale.ROOT);
        switch (element) {
            case "instrtext", "delinstrtext" -> inCode = true;
            case "fldsimple" -> fields.simple(value(attributes, "instr"));
            case "fldchar" -> fieldCharacter(value(attributes, "fldCharType"));
            case "control" -> judged.refuse(Refusal.FILE_HAS_MACROS);
            case "ddelink" -> judged.refuse(Refusal.FILE_FETCHES);
            case "oleobject", "altchunk", "subdoc" -> judged.refuse(Refusal.FILE_HAS_FILES_INSIDE);
            case "webvideopr", "webextensionref" -> judged.arm(Armed.MEDIA);
            default -> {}
        }
        for (int i = 0; i < attributes.getLength(); i++) {
            attribute(space, element, attributes, i);
        }
    }

    private void attribute(String space, String element, Attributes attributes, int i) {
        String value = attributes.getValue(i);
        boolean relation = attributes.getURI(i).endsWith("/relationships");
        if (relation && clicked.contains(value) && !CLICKED.contains(element)) {
            judged.refuse(Refusal.FILE_FETCHES);
        }
        boolean drawn = space.equals(VML) || space.equals(OFFICE) || space.endsWith("/svg");
        String name = attributes.getLocalName(i).toLowerCase(Locale.ROOT);
        if (drawn && !relation && ADDRESSES.contains(name)) {
            drawnAddress(name, WordTarget.of(value));
        }
    }

    private void drawnAddress(String name, WordTarget place) {
        switch (place) {
            case WEB -> {
                if (!name.equals("href")) {
                    judged.refuse(Refusal.FILE_FETCHES);
                }
            }
            case SHARE -> judged.refuse(Refusal.FILE_FETCHES);
            case LOCAL, OTHER -> judged.arm(Armed.POINTS_ELSEWHERE);
            case INSIDE -> {}
        }
    }

    private void fieldCharacter(String type) {
        switch (type) {
            case "begin" -> fields.begin();
            case "separate" -> fields.separate();
            case "end" -> fields.end();
            default -> {}
        }
    }

    @Override
    public void characters(char[] letters, int from, int length) {
        if (inCode) {
            fields.code(new String(letters, from, length));
        }
    }

    @Override
    public void endElement(String space, String name, String qualified) {
        String element = name.toLowerCase(Locale.ROOT);
        if (element.equals("instrtext") || element.equals("delinstrtext")) {
            inCode = false;
        }
    }

    private static String value(Attributes attributes, String name) {
        for (int i = 0; i < attributes.getLength(); i++) {
            if (attributes.getLocalName(i).equalsIgnoreCase(name)) {
                return attributes.getValue(i);
            }
        }
        return "";
    }
}
