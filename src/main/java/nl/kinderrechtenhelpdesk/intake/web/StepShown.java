package nl.kinderrechtenhelpdesk.intake.web;

import java.util.Set;
import nl.kinderrechtenhelpdesk.danger.DangerKind;
import nl.kinderrechtenhelpdesk.intake.Draft;
import nl.kinderrechtenhelpdesk.page.Form;
import nl.kinderrechtenhelpdesk.page.Screen;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Puts one step on the page: its fields, and the help that belongs to what was told. */
@Component
class StepShown {

    private final StepPages pages;
    private final HelpBeside help;

    StepShown(StepPages pages, HelpBeside help) {
        this.pages = pages;
        this.help = help;
    }

    String show(
            Step step,
            Screen s,
            Draft draft,
            Form form,
            boolean fromCheck,
            @Nullable String message,
            Set<DangerKind> danger,
            Model model) {
        model.addAttribute("step", pages.page(step, s, draft, fromCheck, message));
        model.addAttribute("form", form);
        help.show(model, danger, s, AnswerRules.asker(draft.value("who")).orElse(null));
        return "intake/step";
    }
}
