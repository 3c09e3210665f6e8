package nl.kinderrechtenhelpdesk.intake.web;

import java.util.Set;
import nl.kinderrechtenhelpdesk.intake.Draft;
import nl.kinderrechtenhelpdesk.page.Saving;

/**
 * Where an answer leads.
 *
 * @param resumed the page of the question at which somebody goes on who comes back later
 * @param path the page that is shown now
 */
record Onward(Step resumed, String path) {

    static final String BACK = "terug";
    static final String FINISH = "einde";
    static final String CHECK = "controle";

    /** Pages outside the question that its own pages lead to: nothing else is followed. */
    private static final Set<String> ELSEWHERE = Set.of("/", "/hulp-nu", "/snel-weg", "/privacy", "/privacy/kinderen");

    /** Whether somebody goes away before the page is finished: what is typed is kept as it is, and asked about later. */
    static boolean unfinished(String target) {
        return target.equals(BACK) || target.equals(Saving.STAY) || ELSEWHERE.contains(target);
    }

    /** @param fromCheck whether the page was opened to change one answer */
    static Onward after(Step step, Draft draft, String target, boolean fromCheck) {
        if (ELSEWHERE.contains(target)) {
            return new Onward(step, target);
        }
        if (target.equals(Saving.STAY)) {
            return to(step, fromCheck);
        }
        if (target.equals(BACK)) {
            return to(step.previous(draft), false);
        }
        if (step == Step.CONTACT && ContactFields.needsAddress(draft) && !target.equals(FINISH)) {
            return to(Step.ADDRESS, target.equals(CHECK));
        }
        if (target.equals(CHECK) || target.equals(FINISH)) {
            return to(Step.CHECK, false);
        }
        if (step == Step.DANGER && DangerTold.saidYes(draft)) {
            return new Onward(Step.QUESTION, HelpController.PATH);
        }
        Step following = step.next(draft);
        return step == Step.WHO ? new Onward(following, following.path() + "?begin=true") : to(following, false);
    }

    private static Onward to(Step step, boolean fromCheck) {
        return new Onward(step, step.path() + (fromCheck ? "?naar=" + CHECK : ""));
    }
}
