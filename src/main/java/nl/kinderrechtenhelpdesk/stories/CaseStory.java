package nl.kinderrechtenhelpdesk.stories;

import nl.kinderrechtenhelpdesk.kernel.Redacted;
import nl.kinderrechtenhelpdesk.kernel.StaffId;

/**
 * The anonymous story of a case as lawyers write it, opened. What others read of it is a released copy without a case.
 *
 * @param childView how the child was asked what they think of it, and what they think; empty while not written
 * @param version rises with every change
 */
public record CaseStory(
        State state, Redacted<String> text, Redacted<String> childView, StaffId writtenBy, int version) {

    /** How far it is. The names are stored. */
    public enum State {
        DRAFT,
        /** Waits for a second lawyer. */
        OFFERED,
        /** A copy is out; the text is changed no more. */
        RELEASED
    }
}
