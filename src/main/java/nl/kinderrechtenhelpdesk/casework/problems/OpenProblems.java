package nl.kinderrechtenhelpdesk.casework.problems;

import java.util.List;
import java.util.UUID;
import nl.kinderrechtenhelpdesk.kernel.Redacted;

/** The problem files to which a colleague can say that a case belongs; {@code advocacy} provides it. That a case belongs to one goes as an event. */
public interface OpenProblems {

    /** Those that did not end, the newest first. */
    List<OpenProblem> all();

    /** A file that can be chosen. */
    record OpenProblem(UUID id, Redacted<String> title) {}
}
