package nl.kinderrechtenhelpdesk.advocacy.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.kinderrechtenhelpdesk.advocacy.Commitment;
import nl.kinderrechtenhelpdesk.advocacy.Entry;
import nl.kinderrechtenhelpdesk.advocacy.Problem;
import nl.kinderrechtenhelpdesk.page.Chart;
import org.jspecify.annotations.Nullable;

/**
 * One problem file.
 *
 * @param provisions names of the coded provisions
 * @param bodies names of the coded bodies
 * @param late replies that should have come, the longest first
 * @param signals what was signalled of it
 * @param stories anonymous stories that were picked for it, and what askers were told
 * @param publicState key of the words that say how far its public text is
 * @param hours and {@code euros}: all of the file together, as they are shown
 */
public record ProblemView(
        Problem problem,
        Problem.Standing standing,
        List<String> provisions,
        List<String> bodies,
        Counted counted,
        List<Card> research,
        List<Card> actions,
        List<Card> results,
        List<Card> late,
        Signalled signals,
        List<Moment> timeline,
        List<Commitment> commitments,
        Told stories,
        String publicState,
        boolean shown,
        String hours,
        String euros,
        boolean mayWrite) {

    public String path() {
        return "/medewerkers/knelpunten/" + problem.id();
    }

    /**
     * What it counts.
     *
     * @param choice which cases, in words; empty for all
     * @param dashboard where the dashboard shows the same
     */
    public record Counted(long cases, Chart months, List<String> choice, String dashboard, boolean guarded) {}

    /**
     * One thing in the file; hours and costs as they are shown.
     *
     * @param helped what the figures say of it; null for what nothing can be asked of
     */
    public record Card(
            Entry entry,
            boolean late,
            String hours,
            String euros,
            @Nullable HelpedView helped) {}

    /**
     * One line of the timeline.
     *
     * @param what kind of thing, in words
     * @param words what it is called, or why
     * @param anchor the id of its card on the page; empty for none
     */
    public record Moment(LocalDate on, String what, String words, String anchor) {}

    /**
     * The signals of a file and the cases that colleagues linked to it.
     *
     * @param linked how many cases, in words; null for none
     */
    public record Signalled(
            List<SignalCard> signals, @Nullable String linked) {}

    /**
     * One signal.
     *
     * @param flagged how many flags, in words; null for none
     * @param flags the days on which was flagged; empty for who may not open cases
     * @param growth whether it still grows, in words
     */
    public record SignalCard(
            UUID id, String title, LocalDate on, @Nullable String flagged, List<LocalDate> flags, String growth) {}

    /**
     * What the file has of askers, and for them.
     *
     * @param stories anonymous stories, in words for what each may be used; without text when withdrawn
     * @param news what askers were told, in words; empty for nothing yet
     */
    public record Told(List<StoryCard> stories, String news) {}

    /**
     * One anonymous story.
     *
     * @param text null once it was withdrawn
     */
    public record StoryCard(@Nullable String text, List<String> purposes) {}

    /** The id of a card on the page. */
    public static String anchor(UUID entry) {
        return "stuk-" + entry;
    }
}
