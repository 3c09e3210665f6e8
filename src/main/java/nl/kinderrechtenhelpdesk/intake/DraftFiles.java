package nl.kinderrechtenhelpdesk.intake;

import java.util.List;
import java.util.UUID;
import nl.kinderrechtenhelpdesk.kernel.Redacted;

/** The door to the files of unfinished questions, sealed with the key of the draft and gone with it. For the asker's own pages only. */
public interface DraftFiles {

    /** As many as go with one question; more can be sent afterwards, with the code. */
    int MOST = 3;

    record Kept(UUID id, Redacted<String> name) {}

    /** In the order in which they came. */
    List<Kept> of(DraftPass pass);

    /** Nothing happens when the draft is gone or has {@link #MOST} already. */
    void add(DraftPass pass, QuestionFile file);

    void remove(DraftPass pass, UUID id);
}
