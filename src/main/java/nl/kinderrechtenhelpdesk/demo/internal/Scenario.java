package nl.kinderrechtenhelpdesk.demo.internal;

import java.util.List;
import nl.kinderrechtenhelpdesk.rights.Addressee;
import nl.kinderrechtenhelpdesk.rights.AskerKind;
import nl.kinderrechtenhelpdesk.rights.Finding;
import nl.kinderrechtenhelpdesk.rights.OutcomeCode;
import nl.kinderrechtenhelpdesk.rights.ProvisionCode;
import nl.kinderrechtenhelpdesk.rights.ResidenceStatus;
import org.jspecify.annotations.Nullable;

/**
 * A kind of case in which everything belongs together: who asks, how old the child is, what happened, which rights are at stake and why,
 * what is advised and on which ground. Read from {@code demo/scenarios}; every made-up case is one of these. In texts {@code {leeftijd}}
 * stands for the age in words.
 *
 * @param weight how often it comes, relative to the others; 0 when it comes only as a planted problem
 * @param planted the planted problem of which the cases are like this
 * @param ages youngest and oldest age of the child, in years
 * @param residence one of these; null when it does not matter
 * @param maybe situations of which there may be one besides
 * @param decided how many days before asking the decision was taken, from and to; null when there is none
 * @param rule what the decision rests on, as the codebook has it; null when that is not coded
 * @param term days after the decision within which something must be done: the advice is sent in time for it
 * @param ends how it may end; null when any way
 */
record Scenario(
        String code,
        String theme,
        double weight,
        CaseMaker.@Nullable Planted planted,
        List<Integer> ages,
        @Nullable List<ResidenceStatus> residence,
        List<String> situations,
        List<String> maybe,
        List<String> bodies,
        List<String> maybeBodies,
        List<Voice> voices,
        List<Right> rights,
        Words intro,
        List<Advised> steps,
        Words closing,
        @Nullable List<Integer> decided,
        @Nullable String rule,
        @Nullable Integer term,
        @Nullable List<OutcomeCode> ends) {

    /**
     * How somebody in one capacity asks it.
     *
     * @param ages when other than those of the scenario
     */
    record Voice(AskerKind asker, @Nullable List<Integer> ages, String question, String happened) {}

    /**
     * A right at stake.
     *
     * @param how how it is touched by what happened
     * @param why why the lawyer comes to the finding
     */
    record Right(String code, Finding finding, String how, String why) {

        ProvisionCode provision() {
            return new ProvisionCode(code);
        }
    }

    /**
     * The same said to a child and to an adult.
     *
     * @param child null when no child asks this
     */
    record Words(@Nullable String child, String adult) {

        String to(AskerKind asker) {
            return Addressee.of(asker).isChild() && child != null ? child : adult;
        }
    }

    /**
     * A step of the advice.
     *
     * @param days within how many days after the advice; null when there is no day
     * @param afterDecision within how many days after the decision, when a term runs
     * @param law a Dutch or European ground by its code in {@code demo/laws.json}
     */
    record Advised(
            @Nullable String child,
            String adult,
            Words who,
            @Nullable Integer days,
            @Nullable Integer afterDecision,
            String ground,
            @Nullable String law) {

        Words what() {
            return new Words(child, adult);
        }

        ProvisionCode provision() {
            return new ProvisionCode(ground);
        }
    }

    List<Integer> agesOf(Voice voice) {
        return voice.ages() == null ? ages : voice.ages();
    }
}
