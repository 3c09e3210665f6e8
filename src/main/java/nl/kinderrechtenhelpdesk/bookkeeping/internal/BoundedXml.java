package nl.kinderrechtenhelpdesk.bookkeeping.internal;

import java.io.ByteArrayInputStream;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import nl.kinderrechtenhelpdesk.kernel.PlainText;

/**
 * Goes through an XML file of somebody else: without document types, and so without entities of their own, without anything from outside,
 * and to a bounded depth and length of text. For one file and one thread.
 */
final class BoundedXml implements AutoCloseable {

    private static final int DEEPEST = 40;
    private static final int LONGEST_TEXT = 2_000;

    private final XMLStreamReader reader;

    BoundedXml(byte[] file) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        reader = factory.createXMLStreamReader(new ByteArrayInputStream(file));
    }

    /** Goes to the next element that begins; false at the end of the file, and at the end of the one named. */
    boolean beginsBefore(String end) throws XMLStreamException {
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    return true;
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    if (reader.getLocalName().equals(end)) {
                        return false;
                    }
                }
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                    throw new XMLStreamException("no document type is taken");
                default -> {}
            }
        }
        return false;
    }

    String name() {
        return reader.getLocalName();
    }

    String namespace() {
        String uri = reader.getNamespaceURI();
        return uri == null ? "" : uri;
    }

    /** The element that just began, with all that is in it. */
    XmlNode whole() throws XMLStreamException {
        return whole(0);
    }

    private XmlNode whole(int depth) throws XMLStreamException {
        if (depth > DEEPEST) {
            throw new XMLStreamException("too deep");
        }
        String currency = reader.getAttributeValue(null, "Ccy");
        XmlNode node = new XmlNode(name(), currency == null ? "" : currency);
        StringBuilder text = new StringBuilder();
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> node.add(whole(depth + 1));
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                    if (text.length() < LONGEST_TEXT) {
                        text.append(reader.getText());
                    }
                }
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                    throw new XMLStreamException("no document type is taken");
                case XMLStreamConstants.END_ELEMENT -> {
                    node.write(PlainText.clean(text.substring(0, Math.min(text.length(), LONGEST_TEXT)))
                            .strip());
                    return node;
                }
                default -> {}
            }
        }
        throw new XMLStreamException("ends half-way");
    }

    @Override
    public void close() throws XMLStreamException {
        reader.close();
    }
}
