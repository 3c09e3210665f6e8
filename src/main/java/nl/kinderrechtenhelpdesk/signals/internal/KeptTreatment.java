package nl.kinderrechtenhelpdesk.signals.internal;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import nl.kinderrechtenhelpdesk.codebook.Facet;
import nl.kinderrechtenhelpdesk.signals.Board;
import nl.kinderrechtenhelpdesk.signals.Choice;
import nl.kinderrechtenhelpdesk.signals.Compared;
import nl.kinderrechtenhelpdesk.signals.Comparison;
import nl.kinderrechtenhelpdesk.signals.Decisions;
import nl.kinderrechtenhelpdesk.signals.Treatment;
import nl.kinderrechtenhelpdesk.signals.TreatmentDesk;
import org.springframework.stereotype.Service;

/** Compares what was decided, and keeps what came of it for as long as the facts do not change. */
@Service
class KeptTreatment implements TreatmentDesk {

    private final DecisionStore store;
    private final FactCounts facts;
    private final Treatment treatment;
    private final Cache<Long, Looked> looks =
            Caffeine.newBuilder().maximumSize(1).build();

    private record Looked(Decisions decisions, List<Compared> compared) {}

    KeptTreatment(DecisionStore store, FactCounts facts, Treatment treatment) {
        this.store = store;
        this.facts = facts;
        this.treatment = treatment;
    }

    private Looked look() {
        return looks.get(facts.revision(), changed -> {
            Decisions decisions = store.decisions();
            return new Looked(decisions, treatment.look(decisions, FALSE_SHARE));
        });
    }

    @Override
    public List<Compared> all() {
        return look().compared();
    }

    @Override
    public Comparison compare(Choice choice) {
        return treatment.compare(look().decisions(), choice);
    }

    @Override
    public List<String> occurring(Facet facet) {
        return look().decisions().codes().stream()
                .filter(code -> code.facet().equals(facet))
                .map(Board.Code::value)
                .toList();
    }
}
