package nl.kinderrechtenhelpdesk.casework;

import java.util.List;
import nl.kinderrechtenhelpdesk.casework.events.CaseClosed.CodedProvision;
import nl.kinderrechtenhelpdesk.kernel.CaseId;

/** Tells which rights were found to be at stake in a case, for its coding at closing; {@code advice} provides it. */
public interface ProvisionsOfCase {

    List<CodedProvision> of(CaseId id);
}
