package nl.kinderrechtenhelpdesk.stories.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.kinderrechtenhelpdesk.advocacy.StoryShelf;
import nl.kinderrechtenhelpdesk.kernel.CaseId;
import nl.kinderrechtenhelpdesk.kernel.Redacted;
import nl.kinderrechtenhelpdesk.privacy.HoldsPersonalData;
import nl.kinderrechtenhelpdesk.privacy.SealedColumn;
import nl.kinderrechtenhelpdesk.privacy.ToldTable;
import org.springframework.stereotype.Component;

/** With a case goes its story, also the copy that was released: the one thing outside the case that is deleted with it. */
@Component
class HoldsStories implements HoldsPersonalData {

    private final ConsentStore consents;
    private final StoryStore stories;
    private final ToldStore told;
    private final StoryShelf shelf;
    private final Marks marks;

    HoldsStories(ConsentStore consents, StoryStore stories, ToldStore told, StoryShelf shelf, Marks marks) {
        this.consents = consents;
        this.stories = stories;
        this.told = told;
        this.shelf = shelf;
        this.marks = marks;
    }

    @Override
    public String module() {
        return "stories";
    }

    /** By a story that names nobody, nobody is to be found. */
    @Override
    public List<Redacted<String>> found(CaseId caseId) {
        return List.of();
    }

    @Override
    public List<SealedColumn> sealed() {
        return Stream.concat(StoryStore.sealed(), ToldStore.sealed()).toList();
    }

    @Override
    public List<ToldTable> told(CaseId caseId) {
        List<ToldTable> tables = new ArrayList<>(StoryStore.told());
        tables.add(ToldTable.told("stories.consent", "purpose", "purpose", "given_on", "given_by"));
        tables.add(ToldStore.told());
        return tables;
    }

    /** The copy is found without the key of the case, which is gone by now. */
    @Override
    public void erase(CaseId caseId) {
        stories.line(caseId).ifPresent(story -> shelf.withdraw(marks.ofStory(story.id())));
        stories.erase(caseId);
        consents.erase(caseId);
        told.erase(caseId);
    }
}
