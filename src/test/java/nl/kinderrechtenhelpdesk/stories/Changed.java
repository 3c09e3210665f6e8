package nl.kinderrechtenhelpdesk.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.kinderrechtenhelpdesk.advice.CaseInHand;
import nl.kinderrechtenhelpdesk.advocacy.AskerNews;
import nl.kinderrechtenhelpdesk.advocacy.Problem;
import nl.kinderrechtenhelpdesk.advocacy.Problems;
import nl.kinderrechtenhelpdesk.advocacy.PublicText;
import nl.kinderrechtenhelpdesk.advocacy.Publishing;
import nl.kinderrechtenhelpdesk.advocacy.ReleasedStories;
import nl.kinderrechtenhelpdesk.codebook.Codes;
import nl.kinderrechtenhelpdesk.codebook.Selection;
import nl.kinderrechtenhelpdesk.kernel.CaseId;
import nl.kinderrechtenhelpdesk.kernel.Redacted;
import nl.kinderrechtenhelpdesk.kernel.Role;
import nl.kinderrechtenhelpdesk.staff.SignedIn;
import org.springframework.beans.factory.BeanFactory;

/** Problem files with something public, and messages about them, made through the doors that make real ones. */
public final class Changed {

    private static final PublicText.Words NOTHING = new PublicText.Words("", "", "", "");

    private final Problems problems;
    private final Publishing publishing;
    private final ReleasedStories stories;
    private final AskerNews news;
    private final ToldChanges told;
    private final SignedIn first = somebody(Role.ADVOCATE);
    private final SignedIn second = somebody(Role.COORDINATOR);

    public Changed(BeanFactory helpdesk) {
        this.problems = helpdesk.getBean(Problems.class);
        this.publishing = helpdesk.getBean(Publishing.class);
        this.stories = helpdesk.getBean(ReleasedStories.class);
        this.news = helpdesk.getBean(AskerNews.class);
        this.told = helpdesk.getBean(ToldChanges.class);
    }

    private static SignedIn somebody(Role role) {
        return new SignedIn(CaseInHand.somebody(), "Proef", Set.of(role));
    }

    /** A file with a public text that tells these stories. */
    public UUID file(Set<UUID> picked) {
        Redacted<String> some = Redacted.of("Verzonnen knelpunt");
        UUID file = problems.begin(
                new Problem.Draft(
                        new Problem.Words(some, some, some, Redacted.of("")),
                        LocalDate.of(2025, 9, 1),
                        Codes.NONE,
                        Selection.ALL),
                first);
        stories.pick(file, List.copyOf(picked), first);
        publishing.write(
                file,
                new PublicText.Words("Verzonnen knelpunt", "Het ging mis.", "Wij schreven.", "Het gaat beter."),
                NOTHING,
                new Publishing.Chosen(Set.of(), picked),
                0,
                first);
        assertThat(publishing.agree(file, 1, second)).isEqualTo(Publishing.Answer.DONE);
        return file;
    }

    /** Two people agree to a message; gives what then stands in the file. */
    public AskerNews.Message agreed(UUID file, String child, String adult) {
        int last = news.of(file).stream()
                .findFirst()
                .map(AskerNews.Message::number)
                .orElse(0);
        assertThat(news.write(file, new AskerNews.Words(child, adult), new AskerNews.Words("", ""), last, first))
                .isEqualTo(AskerNews.Answer.DONE);
        assertThat(news.agree(file, last + 1, first)).isEqualTo(AskerNews.Answer.SAME_PERSON);
        assertThat(news.agree(file, last + 1, second)).isEqualTo(AskerNews.Answer.DONE);
        await().until(() -> news.of(file).getFirst().told() != null);
        return news.of(file).getFirst();
    }

    /** The story of this case with these words is out: it is told on a public page, and its asker of a change with these words. */
    public void tell(CaseId id, String words) {
        UUID story = stories.all().stream()
                .filter(one -> one.text().reveal().equals(words))
                .findFirst()
                .orElseThrow()
                .id();
        agreed(file(Set.of(story)), words, words);
        assertThat(told.of(id)).isNotEmpty();
    }
}
