package nl.kinderrechtenhelpdesk.casework.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import nl.kinderrechtenhelpdesk.casework.Move;
import nl.kinderrechtenhelpdesk.casework.events.CaseStatus;
import nl.kinderrechtenhelpdesk.casework.internal.CaseLifecycle.Past;
import nl.kinderrechtenhelpdesk.casework.internal.CaseLifecycle.Transition;
import nl.kinderrechtenhelpdesk.casework.internal.CaseLifecycle.When;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

class CaseLifecycleTest {

    private record Standing(CaseStatus status, Past past) {}

    @Test
    void everyMoveIsTheOneInTheTableThatThePeopleAgreedOn() throws IOException {
        String table = CaseLifecycle.TABLE.stream()
                .map(row -> row.from() + " " + row.move() + " " + row.to() + " " + row.when())
                .collect(Collectors.joining("\n", "", "\n"));

        assertThat(table)
                .isEqualTo(new ClassPathResource("casework/lifecycle.txt").getContentAsString(StandardCharsets.UTF_8));
    }

    @Test
    void everyStatusIsReachedFromAReceivedQuestion() {
        Set<CaseStatus> reached = EnumSet.noneOf(CaseStatus.class);
        Deque<Standing> toVisit = new ArrayDeque<>();
        toVisit.add(new Standing(CaseStatus.RECEIVED, new Past(false, false)));
        Set<Standing> seen = new java.util.HashSet<>(toVisit);
        while (!toVisit.isEmpty()) {
            Standing here = toVisit.remove();
            reached.add(here.status());
            for (Move move : CaseLifecycle.moves(here.status(), here.past())) {
                CaseStatus to =
                        CaseLifecycle.target(here.status(), move, here.past()).orElseThrow();
                boolean accepted = to == CaseStatus.ACCEPTED
                        || (to != CaseStatus.RECEIVED && here.past().accepted());
                boolean answered = to == CaseStatus.ANSWERED || here.past().answered();
                Standing next = new Standing(to, new Past(accepted, answered));
                if (seen.add(next)) {
                    toVisit.add(next);
                }
            }
        }

        assertThat(reached).containsExactlyInAnyOrder(CaseStatus.values());
    }

    @Test
    void everyMoveIsUsedAndNoStatusIsADeadEnd() {
        assertThat(CaseLifecycle.TABLE.stream().map(Transition::move).collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(Move.values());
        assertThat(CaseLifecycle.TABLE.stream().map(Transition::from).collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(CaseStatus.values());
    }

    @Test
    void noMoveLeadsToTwoPlacesAtOnce() {
        for (CaseStatus status : CaseStatus.values()) {
            for (boolean accepted : new boolean[] {false, true}) {
                for (boolean answered : new boolean[] {false, true}) {
                    assertThat(CaseLifecycle.moves(status, new Past(accepted, answered)))
                            .as(status + " " + accepted + " " + answered)
                            .doesNotHaveDuplicates();
                }
            }
        }
    }

    @Test
    void whatWasAskedOfTheAskerLeadsBackToWhereItWasAsked() {
        assertThat(CaseLifecycle.target(CaseStatus.MORE_ASKED, Move.RESUME, new Past(false, false)))
                .contains(CaseStatus.RECEIVED);
        assertThat(CaseLifecycle.target(CaseStatus.MORE_ASKED, Move.RESUME, new Past(true, false)))
                .contains(CaseStatus.ACCEPTED);
    }

    @Test
    void adviceIsNeverSentWithoutASecondReader() {
        assertThat(CaseLifecycle.TABLE.stream()
                        .filter(row -> row.to() == CaseStatus.ANSWERED && row.when() != When.AFTER_ANSWER)
                        .map(Transition::from))
                .containsOnly(CaseStatus.APPROVED);
        assertThat(CaseLifecycle.TABLE.stream()
                        .filter(row -> row.to() == CaseStatus.APPROVED)
                        .map(Transition::from))
                .containsOnly(CaseStatus.IN_REVIEW);
    }
}
