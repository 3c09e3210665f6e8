package nl.kinderrechtenhelpdesk.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.kinderrechtenhelpdesk.advice.CaseInHand;
import nl.kinderrechtenhelpdesk.advocacy.Advocacy;
import nl.kinderrechtenhelpdesk.advocacy.Purpose;
import nl.kinderrechtenhelpdesk.advocacy.ReleasedStories;
import nl.kinderrechtenhelpdesk.advocacy.ReleasedStory;
import nl.kinderrechtenhelpdesk.kernel.Actor;
import nl.kinderrechtenhelpdesk.kernel.CaseId;
import nl.kinderrechtenhelpdesk.kernel.Language;
import nl.kinderrechtenhelpdesk.kernel.Redacted;
import nl.kinderrechtenhelpdesk.privacy.Erasure;
import nl.kinderrechtenhelpdesk.rights.AskerKind;
import nl.kinderrechtenhelpdesk.stories.CaseStories.Answer;
import nl.kinderrechtenhelpdesk.testing.DatabaseDump;
import nl.kinderrechtenhelpdesk.testing.HelpdeskTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An anonymous story goes out with consent and two lawyers only, and comes back the moment that either is gone. */
@HelpdeskTest
class StoriesTest {

    private static final Purpose PRESS = new Purpose("PRESS");

    @Autowired
    ApplicationContext helpdesk;

    @Autowired
    StoryConsents consents;

    @Autowired
    CaseStories stories;

    @Autowired
    ReleasedStories shelf;

    @Autowired
    Advocacy advocacy;

    @Autowired
    JdbcClient database;

    private final Actor.Staff first = new Actor.Staff(CaseInHand.somebody());
    private final Actor.Staff second = new Actor.Staff(CaseInHand.somebody());
    private CaseId id = new CaseId(new UUID(0, 0));
    private Redacted<String> text = Redacted.of("");

    @BeforeEach
    void aCase() {
        id = new CaseInHand(helpdesk).accepted();
        text = Redacted.of("Een kind mocht niet naar school. " + UUID.randomUUID());
    }

    private void agree(Purpose... purposes) {
        consents.change(id, Set.of(purposes), false, new Actor.Asker(id));
    }

    private Answer write(boolean offer, int version) {
        return stories.write(id, text, Redacted.of(""), offer, version, first);
    }

    private Optional<ReleasedStory> released() {
        return shelf.all().stream()
                .filter(story -> story.text().reveal().equals(text.reveal()))
                .findFirst();
    }

    private UUID release(Purpose... purposes) {
        agree(purposes);
        assertThat(write(true, 0)).isEqualTo(Answer.DONE);
        assertThat(stories.agree(id, 1, second)).isEqualTo(Answer.DONE);
        return released().orElseThrow().id();
    }

    private List<String> toldToThePublic(UUID file) {
        return advocacy.published(file).orElseThrow().stories();
    }

    @Test
    void withoutAYesNothingIsWrittenAndNothingIsAgreedToByItself() {
        assertThat(consents.of(id)).isEqualTo(StoryConsents.Given.NOTHING);
        assertThat(write(false, 0)).isEqualTo(Answer.NO_CONSENT);
        agree();
        assertThat(consents.of(id).purposes()).isEmpty();
        agree(new Purpose("NOT_OFFERED"));
        assertThat(consents.of(id).purposes()).isEmpty();
    }

    @Test
    void aStoryIsOutOnlyWhenAnotherLawyerAgreesToExactlyThatText() {
        agree(Purpose.PUBLIC);
        assertThat(write(false, 0)).isEqualTo(Answer.DONE);
        assertThat(stories.agree(id, 1, second)).as("not offered").isEqualTo(Answer.CHANGED_MEANWHILE);
        assertThat(write(true, 1)).isEqualTo(Answer.DONE);
        assertThat(stories.agree(id, 2, first)).isEqualTo(Answer.SAME_PERSON);
        assertThat(write(true, 2)).isEqualTo(Answer.DONE);
        assertThat(stories.agree(id, 2, second)).as("an older text").isEqualTo(Answer.CHANGED_MEANWHILE);
        assertThat(released()).isEmpty();

        assertThat(stories.agree(id, 3, second)).isEqualTo(Answer.DONE);

        assertThat(released().orElseThrow().purposes()).containsExactly(Purpose.PUBLIC);
        assertThat(write(true, 4)).as("it is fixed now").isEqualTo(Answer.CHANGED_MEANWHILE);
        assertThat(stories.withdraw(id, first)).isEqualTo(Answer.DONE);
        assertThat(released()).isEmpty();
        assertThat(stories.of(id).orElseThrow().state()).isEqualTo(CaseStory.State.DRAFT);
    }

    @Test
    void whereAnotherThanTheChildAgreedItIsSaidHowTheChildWasAsked() {
        id = new CaseInHand(helpdesk).accepted(AskerKind.PARENT, Language.NL);
        agree(Purpose.PUBLIC);
        assertThat(consents.of(id).byAnother()).isTrue();
        assertThat(write(false, 0)).isEqualTo(Answer.DONE);
        assertThat(write(true, 1)).isEqualTo(Answer.NO_CHILD_VIEW);
        assertThat(stories.write(id, text, Redacted.of("Wil het ook."), true, 1, first))
                .isEqualTo(Answer.DONE);
        assertThat(stories.agree(id, 2, second)).isEqualTo(Answer.DONE);
    }

    @Test
    void aStoryIsGivenForWhatWasAgreedToAndNothingElse() {
        UUID story = release(Purpose.FUND_REPORT, PRESS);
        assertThat(shelf.forPurpose(Purpose.FUND_REPORT))
                .extracting(ReleasedStory::id)
                .contains(story);
        assertThat(shelf.forPurpose(Purpose.PUBLIC))
                .extracting(ReleasedStory::id)
                .doesNotContain(story);
        assertThat(toldToThePublic(new Changed(helpdesk).file(Set.of(story)))).isEmpty();

        agree(PRESS, Purpose.PUBLIC);

        assertThat(shelf.forPurpose(Purpose.FUND_REPORT))
                .extracting(ReleasedStory::id)
                .doesNotContain(story);
        assertThat(shelf.forPurpose(Purpose.PUBLIC))
                .as("two lawyers did not release it for that")
                .extracting(ReleasedStory::id)
                .doesNotContain(story);
        assertThat(shelf.forPurpose(PRESS)).extracting(ReleasedStory::id).contains(story);
    }

    @Test
    void whatIsTakenBackIsGoneFromEveryFileAndPageAtOnce() {
        UUID story = release(Purpose.PUBLIC);
        UUID file = new Changed(helpdesk).file(Set.of(story));
        assertThat(toldToThePublic(file)).containsExactly(text.reveal());

        agree();

        assertThat(toldToThePublic(file)).isEmpty();
        assertThat(shelf.of(file)).containsExactly(new ReleasedStories.Picked(story, null));
        assertThat(released()).isEmpty();
        assertThat(stories.of(id)).as("nor is it kept as a draft").isEmpty();
        assertThat(database.sql("select count(*) from advocacy.story where story_id = ? and text is not null")
                        .param(story)
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void withItsCaseGoesTheStoryThatWasReleased() {
        UUID story = release(Purpose.PUBLIC);
        UUID file = new Changed(helpdesk).file(Set.of(story));

        helpdesk.getBean(Erasure.class).erase(id, second);

        assertThat(released()).isEmpty();
        assertThat(toldToThePublic(file)).isEmpty();
    }

    @Test
    void nothingInTheDatabaseLeadsFromAReleasedStoryToItsCase() {
        UUID story = release(Purpose.PUBLIC);
        String row = database.sql("select t::text from advocacy.story t where story_id = ?")
                .param(story)
                .query(String.class)
                .single();
        String own = database.sql("select story_id::text from stories.story where case_id = ?")
                .param(id.value())
                .query(String.class)
                .single();
        assertThat(row).doesNotContain(id.toString(), own, own.replace("-", ""), text.reveal());
        assertThat(DatabaseDump.of(database).leaksOf(text.reveal())).isEmpty();
        assertThat(database.sql("select count(*) from privacy.audit_entry e where e::text like '%' || :story || '%'")
                        .param("story", story.toString())
                        .query(Long.class)
                        .single())
                .as("lines of the trail that name it, as those of the case would join the two")
                .isZero();
    }
}
