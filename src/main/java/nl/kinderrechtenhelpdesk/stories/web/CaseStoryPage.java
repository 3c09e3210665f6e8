package nl.kinderrechtenhelpdesk.stories.web;

import java.util.Collection;
import java.util.List;
import nl.kinderrechtenhelpdesk.advocacy.Purpose;
import nl.kinderrechtenhelpdesk.casework.CaseSummary;
import nl.kinderrechtenhelpdesk.codebook.Codebook;
import nl.kinderrechtenhelpdesk.kernel.Redacted;
import nl.kinderrechtenhelpdesk.page.Form;
import nl.kinderrechtenhelpdesk.page.Option;
import nl.kinderrechtenhelpdesk.page.Screen;
import nl.kinderrechtenhelpdesk.rights.AskerKind;
import nl.kinderrechtenhelpdesk.staff.SignedIn;
import nl.kinderrechtenhelpdesk.staff.Staff;
import nl.kinderrechtenhelpdesk.stories.CaseStories;
import nl.kinderrechtenhelpdesk.stories.CaseStory;
import nl.kinderrechtenhelpdesk.stories.Recognisable;
import nl.kinderrechtenhelpdesk.stories.StoryConsents;
import nl.kinderrechtenhelpdesk.stories.StoryConsents.Given;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gathers what the page of a story shows: to what was agreed, the text, and what in it could tell who it is about. */
@Component
class CaseStoryPage {

    /** What a lawyer looks at by hand before a second one reads it. */
    static final List<String> CHECKS = List.of("namen", "plaatsen", "tijd", "bijzonder", "woorden", "kind");

    private final CaseStories stories;
    private final StoryConsents consents;
    private final Recognisable recognisable;
    private final Codebook codebook;
    private final Staff staff;

    CaseStoryPage(
            CaseStories stories, StoryConsents consents, Recognisable recognisable, Codebook codebook, Staff staff) {
        this.stories = stories;
        this.consents = consents;
        this.recognisable = recognisable;
        this.codebook = codebook;
        this.staff = staff;
    }

    CaseStoryView view(Screen s, SignedIn who, CaseSummary summary, Form form) {
        Given given = consents.of(summary.id());
        @Nullable CaseStory story = stories.of(summary.id()).orElse(null);
        AskerKind by = given.by();
        return new CaseStoryView(
                summary,
                words(s, given.purposes()),
                by == null ? "" : s.t("rights.asker." + by),
                given.byAnother(),
                story,
                story == null ? "" : staff.name(story.writtenBy()).orElse("–"),
                story != null && story.writtenBy().equals(who.id()),
                words(s, stories.releasedFor(summary.id())),
                given.purposes().isEmpty() ? List.of() : hints(s, summary, form),
                given.purposes().isEmpty() ? List.of() : rare(s, summary),
                CHECKS.stream()
                        .map(check -> Option.of(check, s.t("stories.check." + check)))
                        .toList(),
                form);
    }

    private static List<String> words(Screen s, Collection<Purpose> purposes) {
        return purposes.stream()
                .map(purpose -> s.t("advocacy.purpose." + purpose.name()))
                .sorted()
                .toList();
    }

    private List<CaseStoryView.Line> hints(Screen s, CaseSummary summary, Form form) {
        return recognisable.in(summary.id(), Redacted.of(form.value(CaseStoryController.TEXT))).stream()
                .map(hint -> new CaseStoryView.Line(s.t("stories.hint." + hint.reason()), hint.found()))
                .toList();
    }

    private List<String> rare(Screen s, CaseSummary summary) {
        return recognisable.rare(summary.id()).stream()
                .map(one -> s.t(
                        "stories.rare",
                        codebook.title(one.facet(), s.language()),
                        codebook.label(one.facet(), one.code(), s.language()),
                        s.number(one.facts())))
                .toList();
    }
}
