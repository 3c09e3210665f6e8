package nl.kinderrechtenhelpdesk.stories;

import java.util.List;
import nl.kinderrechtenhelpdesk.kernel.CaseId;

/** The door to what an asker was told of changes, for the asker's own page. */
public interface ToldChanges {

    /** The last first. */
    List<ToldChange> of(CaseId id);
}
