package nl.kinderrechtenhelpdesk.documents;

/** The door: writes documents, and keeps the model of one as data. */
public interface Documents {

    /** Whole in memory, one document at a time: who asks for another waits. */
    byte[] write(Document document, DocumentFormat format);

    /** Rises when the same document is written otherwise than before. */
    int version();

    /** The model as JSON, from which {@link #open} makes an equal one. */
    String keep(Document document);

    /** @throws IllegalArgumentException when it is not what {@link #keep} wrote */
    Document open(String kept);
}
