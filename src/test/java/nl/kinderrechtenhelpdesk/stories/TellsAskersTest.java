package nl.kinderrechtenhelpdesk.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.kinderrechtenhelpdesk.advice.CaseInHand;
import nl.kinderrechtenhelpdesk.advocacy.AskerNews;
import nl.kinderrechtenhelpdesk.advocacy.Publishing;
import nl.kinderrechtenhelpdesk.advocacy.Purpose;
import nl.kinderrechtenhelpdesk.advocacy.events.NewsAgreed;
import nl.kinderrechtenhelpdesk.casework.CaseFile;
import nl.kinderrechtenhelpdesk.casework.CaseHandling;
import nl.kinderrechtenhelpdesk.casework.Structural;
import nl.kinderrechtenhelpdesk.intake.AskerCodes;
import nl.kinderrechtenhelpdesk.intake.ContactWay;
import nl.kinderrechtenhelpdesk.intake.SafeContact;
import nl.kinderrechtenhelpdesk.intake.SafeContacts;
import nl.kinderrechtenhelpdesk.kernel.Actor;
import nl.kinderrechtenhelpdesk.kernel.CaseId;
import nl.kinderrechtenhelpdesk.kernel.Language;
import nl.kinderrechtenhelpdesk.kernel.Redacted;
import nl.kinderrechtenhelpdesk.kernel.Role;
import nl.kinderrechtenhelpdesk.rights.AskerKind;
import nl.kinderrechtenhelpdesk.staff.SignedIn;
import nl.kinderrechtenhelpdesk.testing.HelpdeskTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Who asked and wants to know is told what changed, once, and nobody learns who they are. */
@HelpdeskTest
class TellsAskersTest {

    private static final String CHILD = "Je mag nu wel naar school.";
    private static final String ADULT = "De school schrijft kinderen nu in.";

    @Autowired
    ApplicationContext helpdesk;

    @Autowired
    StoryConsents consents;

    @Autowired
    ToldChanges told;

    @Autowired
    CaseHandling cases;

    @Autowired
    AskerNews news;

    @Autowired
    JdbcClient database;

    @Autowired
    TransactionTemplate transaction;

    private final Actor.Staff lawyer = new Actor.Staff(CaseInHand.somebody());

    /** A case that a lawyer says belongs to a file. */
    private CaseId belonging(UUID file, AskerKind asker, boolean wants) {
        CaseId id = new CaseInHand(helpdesk).accepted(asker, Language.NL);
        CaseFile now = cases.find(id).orElseThrow();
        cases.code(
                id,
                now.coding(),
                new Structural.Belongs(file),
                lawyer,
                now.summary().version());
        if (wants) {
            consents.change(id, Set.of(), true, new Actor.Asker(id));
        }
        return id;
    }

    private List<String> read(CaseId id) {
        return told.of(id).stream().map(change -> change.dutch().reveal()).toList();
    }

    private void again(AskerNews.Message message) {
        transaction.executeWithoutResult(_ -> helpdesk.publishEvent(new NewsAgreed(message.id())));
        await().until(() ->
                database.sql("select count(*) from event_publication where serialized_event like '%' || :id || '%'")
                                .param("id", message.id().toString())
                                .query(Long.class)
                                .single()
                        == 0);
    }

    @Test
    void whoWantsToKnowIsToldInTheWordsForThemAndOthersAreNot() {
        Changed changed = new Changed(helpdesk);
        UUID file = changed.file(Set.of());
        CaseId child = belonging(file, AskerKind.CHILD, true);
        CaseId parent = belonging(file, AskerKind.PARENT, true);
        CaseId quiet = belonging(file, AskerKind.CHILD, false);
        CaseId other = belonging(changed.file(Set.of()), AskerKind.CHILD, true);
        CaseId lost = belonging(file, AskerKind.CHILD, true);
        helpdesk.getBean(AskerCodes.class).withdraw(lost, lawyer, Redacted.of("Kwijt."));

        AskerNews.Message message = changed.agreed(file, CHILD, ADULT);

        assertThat(read(child)).containsExactly(CHILD);
        assertThat(read(parent)).containsExactly(ADULT);
        assertThat(read(quiet)).isEmpty();
        assertThat(read(other)).isEmpty();
        assertThat(read(lost)).as("no code opens this page any more").isEmpty();
        assertThat(message.told()).as("fewer than five is all that is known").isZero();
    }

    @Test
    void aMessageThatIsSentAgainAfterACutGoesToWhoDidNotGetItAndToNobodyTwice() {
        Changed changed = new Changed(helpdesk);
        UUID file = changed.file(Set.of());
        CaseId reached = belonging(file, AskerKind.CHILD, true);
        helpdesk.getBean(SafeContacts.class)
                .change(reached, new SafeContact(ContactWay.PHONE, Redacted.of("0612345678"), null));
        CaseId missed = belonging(file, AskerKind.CHILD, true);
        AskerNews.Message message = changed.agreed(file, CHILD, ADULT);
        // as if the process had ended after the first of the two
        database.sql("delete from stories.told where case_id = :id")
                .param("id", missed.value())
                .update();

        again(message);

        assertThat(read(missed)).containsExactly(CHILD);
        assertThat(read(reached)).containsExactly(CHILD);
        assertThat(database.sql("select count(*) from conversation.call where case_id = :id")
                        .param("id", reached.value())
                        .query(Long.class)
                        .single())
                .as("told over the channel they named safe, once")
                .isEqualTo(1);
    }

    @Test
    void whoseStoryStandsInTheFileIsToldTooUnlessTheyTookItBack() {
        CaseStories stories = helpdesk.getBean(CaseStories.class);
        CaseId id = new CaseInHand(helpdesk).accepted();
        consents.change(id, Set.of(Purpose.PUBLIC), true, new Actor.Asker(id));
        Redacted<String> text = Redacted.of("Een kind mocht niet naar school. " + UUID.randomUUID());
        stories.write(id, text, Redacted.of(""), true, 0, lawyer);
        stories.agree(id, 1, new Actor.Staff(CaseInHand.somebody()));
        new Changed(helpdesk).tell(id, text.reveal());
        assertThat(read(id)).containsExactly(text.reveal());
    }

    @Test
    void nothingIsSentBeforeThePublicCanReadOfIt() {
        Changed changed = new Changed(helpdesk);
        UUID file = changed.file(Set.of());
        SignedIn by = new SignedIn(CaseInHand.somebody(), "Proef", Set.of(Role.COORDINATOR));
        helpdesk.getBean(Publishing.class).end(file, by);
        news.write(file, new AskerNews.Words(CHILD, ADULT), new AskerNews.Words("", ""), 0, by);
        SignedIn other = new SignedIn(CaseInHand.somebody(), "Proef", Set.of(Role.ADVOCATE));
        assertThat(news.agree(file, 1, other)).isEqualTo(AskerNews.Answer.NOT_PUBLIC);
    }
}
