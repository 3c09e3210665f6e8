package nl.kinderrechtenhelpdesk.bookkeeping.internal;

import java.io.OutputStream;
import java.nio.charset.Charset;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes an XML file of elements with text. What XML cannot hold is left out of a text. */
final class XmlText {

    private final XMLStreamWriter writer;

    XmlText(OutputStream out, Charset charset) throws XMLStreamException {
        writer = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, charset.name());
        writer.writeStartDocument(charset.name(), "1.0");
    }

    void root(String name, String namespace) throws XMLStreamException {
        writer.setDefaultNamespace(namespace);
        writer.writeStartElement(name);
        writer.writeDefaultNamespace(namespace);
    }

    void open(String name) throws XMLStreamException {
        writer.writeStartElement(name);
    }

    void leaf(String name, String text) throws XMLStreamException {
        writer.writeStartElement(name);
        writer.writeCharacters(text.replaceAll("[^\\u0020-\\uD7FF\\uE000-\\uFFFD]", " "));
        writer.writeEndElement();
    }

    void close() throws XMLStreamException {
        writer.writeEndElement();
    }

    void end() throws XMLStreamException {
        writer.writeEndDocument();
        writer.close();
    }
}
