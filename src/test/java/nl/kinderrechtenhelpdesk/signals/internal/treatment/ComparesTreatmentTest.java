package nl.kinderrechtenhelpdesk.signals.internal.treatment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.kinderrechtenhelpdesk.codebook.Codes;
import nl.kinderrechtenhelpdesk.codebook.Facet;
import nl.kinderrechtenhelpdesk.signals.Board;
import nl.kinderrechtenhelpdesk.signals.Choice;
import nl.kinderrechtenhelpdesk.signals.Compared;
import nl.kinderrechtenhelpdesk.signals.Comparison;
import nl.kinderrechtenhelpdesk.signals.Comparison.Pair;
import nl.kinderrechtenhelpdesk.signals.Comparison.Share;
import nl.kinderrechtenhelpdesk.signals.Decisions;
import org.junit.jupiter.api.Test;

class ComparesTreatmentTest {

    private static final LocalDate FIRST = LocalDate.of(2025, 1, 6);
    private static final Choice PROVINCES = new Choice(new Board.Code(Facet.RULE, "PW-35"), null, Facet.PROVINCE);
    private static final Choice BODIES = new Choice(new Board.Code(Facet.RULE, "PW-35"), null, Facet.BODY);

    private final ComparesTreatment treatment = new ComparesTreatment();
    private final Decisions decisions = new Decisions();
    private int days;

    private void add(String... codes) {
        List<String> all = new ArrayList<>(List.of("rule:PW-35", "theme:POVERTY"));
        all.addAll(List.of(codes));
        decisions.add(FIRST.plusDays(days++), Codes.of(all), null);
    }

    /** One province refuses what another grants. */
    private void unequal(int times) {
        for (int time = 0; time < times; time++) {
            add("province:PV20", "body:GEMEENTE", "age_band:AGE_4_7", "decided:REFUSED");
            add("province:PV21", "body:GEMEENTE", "age_band:AGE_4_7", "decided:GRANTED");
        }
    }

    @Test
    void aProvinceThatRefusesWhatAnotherGrantsIsTold() {
        unequal(12);

        List<Compared> compared = treatment.look(decisions, 0.1);

        assertThat(compared.getFirst().told()).isTrue();
        assertThat(compared.getFirst().choice()).isEqualTo(PROVINCES);
        assertThat(compared.getFirst().evidence()).isGreaterThan(100);
        Comparison comparison = treatment.compare(decisions, PROVINCES);
        assertThat(comparison.groups())
                .extracting(Comparison.Group::share)
                .contains(new Share(0, 12), new Share(12, 12));
        assertThat(comparison.chance()).isLessThan(0.001);
        assertThat(comparison.groups())
                .filteredOn(group -> group.code().equals("PV20"))
                .allMatch(group -> group.likely() > 0 && group.high() < 0.4);
    }

    @Test
    void onADayOnlyWhatWasKnownBeforeItCounts() {
        unequal(12);
        assertThat(treatment.replay(decisions, 0.1).apply(FIRST.plusDays(6))).isEmpty();
        assertThat(treatment.replay(decisions, 0.1).apply(FIRST.plusDays(60)))
                .isEqualTo(treatment.look(decisions, 0.1));
    }

    @Test
    void childrenOfAnotherAgeAreNotCompared() {
        for (int time = 0; time < 12; time++) {
            add("province:PV20", "body:GEMEENTE", "age_band:AGE_4_7", "decided:REFUSED");
            add("province:PV21", "body:GEMEENTE", "age_band:AGE_16_17", "decided:GRANTED");
        }
        assertThat(treatment.look(decisions, 0.1)).isEmpty();
        Comparison comparison = treatment.compare(decisions, PROVINCES);
        assertThat(comparison.chance()).isEqualTo(1);
        assertThat(comparison.pairs()).isEmpty();
    }

    @Test
    void whatWasWithdrawnAndWhatSeveralBodiesDidIsNotCounted() {
        add("province:PV20", "body:GEMEENTE", "decided:WITHDRAWN");
        add("province:PV20", "body:GEMEENTE", "body:SCHOOL", "decided:REFUSED");
        add("province:PV20", "body:GEMEENTE", "decided:PARTLY");
        assertThat(treatment.compare(decisions, BODIES).groups())
                .singleElement()
                .satisfies(group -> {
                    assertThat(group.share()).isEqualTo(new Share(1, 1));
                    assertThat(group.counts()).containsEntry(Decisions.Decided.WITHDRAWN, 1);
                });
        assertThat(treatment.compare(decisions, PROVINCES).groups().getFirst().share())
                .isEqualTo(new Share(1, 2));
    }

    @Test
    void withoutADecisionOrAMatterACaseIsNone() {
        decisions.add(FIRST, Codes.of(List.of("theme:POVERTY", "province:PV20")), null);
        decisions.add(FIRST, Codes.of(List.of("province:PV20", "decided:REFUSED")), null);
        assertThat(decisions.size()).isZero();
    }

    @Test
    void pairsAreAlikeInAllThatIsComparedAndTheClosestComeFirst() {
        add("province:PV20", "body:GEMEENTE", "asker:PARENT", "decision_month:2025-01", "decided:REFUSED");
        add("province:PV21", "body:GEMEENTE", "asker:CHILD", "decision_month:2025-02", "decided:GRANTED");
        add("province:PV22", "body:GEMEENTE", "asker:PARENT", "decision_month:2025-02", "decided:GRANTED");
        add("province:PV22", "body:SCHOOL", "asker:PARENT", "decision_month:2025-01", "decided:GRANTED");

        List<Pair> pairs = treatment.compare(decisions, PROVINCES).pairs();

        assertThat(pairs).hasSize(1);
        assertThat(pairs.getFirst().granted().group()).isEqualTo("PV22");
        assertThat(pairs.getFirst().onlyGranted()).isEmpty();
        assertThat(pairs.getFirst().onlyRefused()).isEmpty();
    }

    @Test
    void aRuleThatIsNotCodedGivesWayToTheKindOfDecisionAndThenToTheTheme() {
        decisions.add(
                FIRST, Codes.of(List.of("theme:POVERTY", "decision_kind:AWB_OBJECTION", "decided:REFUSED")), null);
        decisions.add(FIRST, Codes.of(List.of("theme:POVERTY", "decided:REFUSED")), null);
        assertThat(decisions.matter(0)).isEqualTo(new Board.Code(Facet.DECISION_KIND, "AWB_OBJECTION"));
        assertThat(decisions.matter(1)).isEqualTo(new Board.Code(Facet.THEME, "POVERTY"));
    }
}
