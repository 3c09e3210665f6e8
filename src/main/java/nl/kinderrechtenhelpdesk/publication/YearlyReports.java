package nl.kinderrechtenhelpdesk.publication;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.kinderrechtenhelpdesk.documents.Document;
import nl.kinderrechtenhelpdesk.documents.DocumentFormat;
import nl.kinderrechtenhelpdesk.kernel.Language;
import nl.kinderrechtenhelpdesk.kernel.StaffId;
import nl.kinderrechtenhelpdesk.staff.SignedIn;
import org.jspecify.annotations.Nullable;

/**
 * The door to yearly reports. An editor writes; one person lays the whole before another, with its figures as they are then; that other
 * agrees to exactly what they saw, and it is published and never changes. What was wrong is told beside it ({@link Erratum}).
 */
public interface YearlyReports {

    /** @param version rises with every change; 0 for a draft that is not there yet */
    record Draft(int year, int version, ReportTexts texts) {}

    /** The whole of a report, laid before a second person. */
    record Proposal(int year, int revision, Map<Language, Document> documents, StaffId madeBy, Instant madeAt) {

        public Proposal {
            documents = Map.copyOf(documents);
        }
    }

    /** A report that everybody can read. */
    record Published(int year, int revision, Map<Language, Document> documents, Instant at, StaffId by) {

        public Published {
            documents = Map.copyOf(documents);
        }
    }

    /** @param publishedAt null while it is not */
    record State(int year, boolean waiting, @Nullable Instant publishedAt) {}

    /** What became of a step. */
    enum Answer {
        DONE,
        /** Somebody else changed or proposed something meanwhile. */
        CHANGED_MEANWHILE,
        /** The second of the two people must be another than the first. */
        SAME_PERSON,
        /** It is published, and stays as it is. */
        PUBLISHED_ALREADY
    }

    /** Every report that was begun, the last year first. */
    List<State> all();

    Optional<Draft> draft(int year);

    /** A draft with what the last report said of the organisation itself; nothing happens when there is one. */
    void begin(int year, SignedIn by);

    /** @param after version of the draft that the writer saw */
    Answer write(int year, ReportTexts texts, int after, SignedIn by);

    /** How the draft would look now, kept nowhere. */
    Map<Language, Document> preview(Draft draft);

    /** @param version of the draft that is laid before a second person */
    Answer propose(int year, int version, SignedIn by);

    /** The last that was proposed and not published. */
    Optional<Proposal> waiting(int year);

    Answer publish(int year, int revision, SignedIn by);

    Optional<Published> published(int year);

    /** A published report as a file: the same bytes each time, kept from the first time that somebody asks. */
    Optional<byte[]> file(int year, Language language, DocumentFormat format);

    /** Corrections of a report, the oldest first, also those that nobody agreed to yet. */
    List<Erratum> errata(int year);

    void correct(int year, Map<Language, Erratum.Words> words, SignedIn by);

    Answer agree(int year, UUID erratum, SignedIn by);

    /** Throws away a correction that nobody agreed to yet. */
    void drop(int year, UUID erratum, SignedIn by);
}
