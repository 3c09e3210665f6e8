package nl.kinderrechtenhelpdesk.intake;

import jakarta.servlet.http.HttpServletRequest;
import nl.kinderrechtenhelpdesk.kernel.CaseId;

/** Looks into files that come with a question, and puts them with the case; made by {@code conversation}, which does so with all files. */
public interface QuestionFiles {

    /** What became of looking into the file of a request. */
    sealed interface Looked {

        /** No file was chosen. */
        record None() implements Looked {}

        record Accepted(QuestionFile file) implements Looked {}

        /** @param messageKey says what to do instead */
        record Refused(String messageKey) implements Looked {}
    }

    Looked lookInto(HttpServletRequest request);

    /** In the caller's transaction, in which the case itself is made. */
    void keep(CaseId caseId, QuestionFile file);
}
