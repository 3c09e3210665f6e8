package nl.kinderrechtenhelpdesk.stories.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.kinderrechtenhelpdesk.casework.CaseHandling;
import nl.kinderrechtenhelpdesk.codebook.Codes;
import nl.kinderrechtenhelpdesk.codebook.Facet;
import nl.kinderrechtenhelpdesk.codebook.Selection;
import nl.kinderrechtenhelpdesk.conversation.Conversation;
import nl.kinderrechtenhelpdesk.conversation.Message;
import nl.kinderrechtenhelpdesk.intake.Intake;
import nl.kinderrechtenhelpdesk.intake.Submission;
import nl.kinderrechtenhelpdesk.kernel.CaseId;
import nl.kinderrechtenhelpdesk.kernel.Language;
import nl.kinderrechtenhelpdesk.kernel.Redacted;
import nl.kinderrechtenhelpdesk.rights.Rights;
import nl.kinderrechtenhelpdesk.signals.Count;
import nl.kinderrechtenhelpdesk.signals.Figures;
import nl.kinderrechtenhelpdesk.signals.Signals;
import nl.kinderrechtenhelpdesk.stories.Recognisable;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts beside the text what the case knows: what its asker wrote, the name of the child, and how rare its codes are. */
@Component
class LooksForHints implements Recognisable {

    /** Under so many like cases, whoever knows the place may know the child. */
    private static final int FEW = 10;

    private static final List<Facet> TELLING =
            List.of(Facet.SITUATION, Facet.BODY, Facet.AGE_BAND, Facet.RESIDENCE, Facet.DECISION_KIND);

    private final Intake intake;
    private final Conversation conversation;
    private final CaseHandling cases;
    private final Rights rights;
    private final Signals signals;

    LooksForHints(Intake intake, Conversation conversation, CaseHandling cases, Rights rights, Signals signals) {
        this.intake = intake;
        this.conversation = conversation;
        this.cases = cases;
        this.rights = rights;
        this.signals = signals;
    }

    @Override
    public List<Hint> in(CaseId id, Redacted<String> text) {
        Submission asked = intake.question(id).content();
        List<String> told = Stream.concat(
                        asked.told().stream(),
                        conversation.messages(id).stream()
                                .filter(Message::fromAsker)
                                .map(Message::text))
                .map(Redacted::reveal)
                .toList();
        @Nullable Redacted<String> child = asked.childName();
        List<String> places =
                rights.places().stream().map(place -> place.name(Language.NL)).toList();
        return new TextHints(StoryFiles.words(), places)
                .in(text.reveal(), told, child == null ? List.of() : List.of(child.reveal()));
    }

    @Override
    public List<Rare> rare(CaseId id) {
        Codes codes = cases.find(id).map(file -> file.coding().codes()).orElse(Codes.NONE);
        String theme = codes.one(Facet.THEME);
        if (theme == null) {
            return List.of();
        }
        Selection like = Selection.ALL.with(Facet.THEME, theme);
        String province = codes.one(Facet.PROVINCE);
        Figures figures = signals.figures(province == null ? like : like.with(Facet.PROVINCE, province));
        List<Rare> rare = new ArrayList<>();
        for (Facet facet : TELLING) {
            for (String code : codes.all(facet)) {
                long facts = figures.of(facet).stream()
                        .filter(count -> count.key().equals(code))
                        .mapToLong(Count::facts)
                        .sum();
                if (facts < FEW) {
                    rare.add(new Rare(facet, code, facts));
                }
            }
        }
        rare.sort(Comparator.comparingLong(Rare::facts));
        return rare;
    }
}
