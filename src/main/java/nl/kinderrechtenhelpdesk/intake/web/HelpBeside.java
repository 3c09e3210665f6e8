package nl.kinderrechtenhelpdesk.intake.web;

import java.time.InstantSource;
import java.util.Set;
import nl.kinderrechtenhelpdesk.danger.DangerKind;
import nl.kinderrechtenhelpdesk.danger.Help;
import nl.kinderrechtenhelpdesk.danger.HelpLines;
import nl.kinderrechtenhelpdesk.page.Screen;
import nl.kinderrechtenhelpdesk.rights.Addressee;
import nl.kinderrechtenhelpdesk.rights.AskerKind;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Hands a page the help that fits what was told. */
@Component
class HelpBeside {

    private final HelpLines lines;
    private final InstantSource clock;

    HelpBeside(HelpLines lines, InstantSource clock) {
        this.lines = lines;
        this.clock = clock;
    }

    /** Nothing is shown where no danger is told. */
    void show(Model model, Set<DangerKind> kinds, Screen s, @Nullable AskerKind asker) {
        model.addAttribute("child", asker == null || Addressee.of(asker).isChild());
        model.addAttribute(
                "help",
                kinds.isEmpty() ? null : lines.fitting(kinds, clock.instant(), Help.Place.NETHERLANDS, s.language()));
    }
}
