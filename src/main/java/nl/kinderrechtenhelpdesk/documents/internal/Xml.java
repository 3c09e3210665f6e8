package nl.kinderrechtenhelpdesk.documents.internal;

import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes XML step by step; names carry their prefix. Attributes are given as name and value by turns. */
final class Xml {

    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();

    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter writer;

    Xml() {
        try {
            writer = FACTORY.createXMLStreamWriter(text);
            writer.writeStartDocument("UTF-8", "1.0");
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    Xml open(String name, String... attributes) {
        return step(() -> {
            writer.writeStartElement(name);
            attributes(attributes);
        });
    }

    Xml empty(String name, String... attributes) {
        return step(() -> {
            writer.writeEmptyElement(name);
            attributes(attributes);
        });
    }

    /** An element with nothing but words in it. */
    Xml words(String name, String words, String... attributes) {
        open(name, attributes);
        return step(() -> writer.writeCharacters(words)).close();
    }

    Xml close() {
        return step(writer::writeEndElement);
    }

    String text() {
        step(() -> {
            writer.writeEndDocument();
            writer.flush();
        });
        return text.toString();
    }

    private void attributes(String... attributes) throws XMLStreamException {
        for (int at = 0; at < attributes.length; at += 2) {
            writer.writeAttribute(attributes[at], attributes[at + 1]);
        }
    }

    private Xml step(Step step) {
        try {
            step.run();
            return this;
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    private interface Step {
        void run() throws XMLStreamException;
    }
}
