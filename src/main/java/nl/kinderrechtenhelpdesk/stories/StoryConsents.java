package nl.kinderrechtenhelpdesk.stories;

import java.util.List;
import java.util.Set;
import nl.kinderrechtenhelpdesk.advocacy.Purpose;
import nl.kinderrechtenhelpdesk.kernel.Actor;
import nl.kinderrechtenhelpdesk.kernel.CaseId;
import nl.kinderrechtenhelpdesk.privacy.CaseErased;
import nl.kinderrechtenhelpdesk.rights.Addressee;
import nl.kinderrechtenhelpdesk.rights.AskerKind;
import org.jspecify.annotations.Nullable;

/** The door to what an asker agreed to beyond their own case. Nothing is agreed to by itself; what is taken back counts at once. */
public interface StoryConsents {

    /**
     * What was agreed to.
     *
     * @param purposes for what an anonymous story may be used
     * @param told whether they want to be told of a change
     * @param by as who the question was asked that this goes with; null when nothing was agreed to
     */
    record Given(
            Set<Purpose> purposes, boolean told, @Nullable AskerKind by) {

        public static final Given NOTHING = new Given(Set.of(), false, null);

        public Given {
            purposes = Set.copyOf(purposes);
        }

        /** Whether somebody else than the child agreed, so that it must be said how the child's own view was asked. */
        public boolean byAnother() {
            return by != null && !Addressee.of(by).isChild();
        }
    }

    /** For what can be agreed to, in the order in which it is asked. */
    List<Purpose> offered();

    Given of(CaseId id);

    /**
     * From now on exactly this. A released story loses what is no longer agreed to, and with nothing left its story is gone, also where it
     * was being written. It never gains a purpose by this: two lawyers release it anew for that.
     *
     * @throws CaseErased when the case is erased
     */
    void change(CaseId id, Set<Purpose> purposes, boolean told, Actor.Asker by);
}
