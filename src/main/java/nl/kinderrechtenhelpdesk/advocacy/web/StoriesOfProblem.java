package nl.kinderrechtenhelpdesk.advocacy.web;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.kinderrechtenhelpdesk.advocacy.AskerNews;
import nl.kinderrechtenhelpdesk.advocacy.AskerNews.Message;
import nl.kinderrechtenhelpdesk.advocacy.Purpose;
import nl.kinderrechtenhelpdesk.advocacy.ReleasedStories;
import nl.kinderrechtenhelpdesk.advocacy.ReleasedStories.Picked;
import nl.kinderrechtenhelpdesk.advocacy.ReleasedStory;
import nl.kinderrechtenhelpdesk.page.Option;
import nl.kinderrechtenhelpdesk.page.Screen;
import org.springframework.stereotype.Component;

/** The anonymous stories of a problem file and what askers were told of it, in words. */
@Component
class StoriesOfProblem {

    private final ReleasedStories stories;
    private final AskerNews news;

    StoriesOfProblem(ReleasedStories stories, AskerNews news) {
        this.stories = stories;
        this.news = news;
    }

    ProblemView.Told of(Screen s, UUID problem) {
        return new ProblemView.Told(
                stories.of(problem).stream().map(picked -> card(s, picked)).toList(),
                news.of(problem).stream()
                        .findFirst()
                        .map(message -> state(s, message))
                        .orElse(""));
    }

    private static ProblemView.StoryCard card(Screen s, Picked picked) {
        ReleasedStory story = picked.story();
        return story == null
                ? new ProblemView.StoryCard(null, List.of())
                : new ProblemView.StoryCard(story.text().reveal(), purposes(s, story));
    }

    static List<String> purposes(Screen s, ReleasedStory story) {
        return story.purposes().stream()
                .map(purpose -> s.t("advocacy.purpose." + purpose.name()))
                .sorted()
                .toList();
    }

    /** How far a message is; how many were told only as the module that keeps it lets anybody know. */
    static String state(Screen s, Message message) {
        Integer told = message.told();
        return !message.agreed()
                ? s.t("advocacy.news.state.WAITING")
                : told == null
                        ? s.t("advocacy.news.state.SENDING")
                        : told == 0 ? s.t("advocacy.news.state.FEW") : s.t("advocacy.news.state.TOLD", told);
    }

    /** Those of the file that the public may read. */
    List<ReleasedStory> publicIn(UUID problem) {
        return stories.of(problem).stream()
                .map(Picked::story)
                .filter(Objects::nonNull)
                .filter(story -> story.mayBeUsedFor(Purpose.PUBLIC))
                .toList();
    }

    /** To choose from, each by its whole text. */
    List<Option> options(Screen s, List<ReleasedStory> of) {
        return of.stream()
                .map(story -> Option.of(
                        story.id().toString(),
                        s.t("advocacy.stories.option", story.text().reveal(), String.join(" · ", purposes(s, story)))))
                .toList();
    }
}
