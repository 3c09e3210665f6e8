package nl.kinderrechtenhelpdesk.documents.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.locks.ReentrantLock;
import nl.kinderrechtenhelpdesk.documents.Document;
import nl.kinderrechtenhelpdesk.documents.DocumentFormat;
import nl.kinderrechtenhelpdesk.documents.Documents;
import org.springframework.stereotype.Service;

/** Writes one document at a time, as laying out a PDF takes tens of megabytes for a moment. */
@Service
class WritesDocuments implements Documents {

    /** To be raised with every change that makes other bytes of the same document. */
    private static final int VERSION = 1;

    private final ReentrantLock turn = new ReentrantLock(true);

    @Override
    public byte[] write(Document document, DocumentFormat format) {
        turn.lock();
        try {
            return switch (format) {
                case PDF -> WritesPdf.write(document);
                case DOCX -> WritesWord.write(document);
                case XLSX -> WritesSheets.write(document);
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            turn.unlock();
        }
    }

    @Override
    public int version() {
        return VERSION;
    }

    @Override
    public String keep(Document document) {
        return KeptModel.keep(document);
    }

    @Override
    public Document open(String kept) {
        return KeptModel.open(kept);
    }
}
