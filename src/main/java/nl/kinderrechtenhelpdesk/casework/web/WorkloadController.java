package nl.kinderrechtenhelpdesk.casework.web;

import java.util.List;
import nl.kinderrechtenhelpdesk.casework.Worklist;
import nl.kinderrechtenhelpdesk.casework.Workload;
import nl.kinderrechtenhelpdesk.kernel.Role;
import nl.kinderrechtenhelpdesk.page.OpenTo;
import nl.kinderrechtenhelpdesk.page.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What a coordinator watches: open work for each lawyer, how long people wait, which terms come up. */
@Controller
@OpenTo(Role.COORDINATOR)
class WorkloadController {

    private final Worklist worklist;
    private final CaseRowFactory rows;
    private final Colleagues colleagues;

    WorkloadController(Worklist worklist, CaseRowFactory rows, Colleagues colleagues) {
        this.worklist = worklist;
        this.rows = rows;
        this.colleagues = colleagues;
    }

    @GetMapping("/medewerkers/werkvoorraad")
    String workload(@ModelAttribute("s") Screen s, Model model) {
        Workload workload = worklist.workload();
        List<Workload.Load> loads = workload.loads();
        model.addAttribute(
                "view",
                new WorkloadView(
                        loads.stream()
                                .map(load -> new WorkloadView.Person(colleagues.name(load.handler()), load))
                                .toList(),
                        loads.stream().mapToInt(Workload.Load::open).sum(),
                        loads.stream()
                                .filter(load -> load.handler() == null)
                                .mapToInt(Workload.Load::open)
                                .sum(),
                        loads.stream().mapToInt(Workload.Load::late).sum(),
                        loads.stream().mapToInt(Workload.Load::terms).sum(),
                        loads.stream()
                                .mapToInt(Workload.Load::longestDays)
                                .max()
                                .orElse(0),
                        rows.rows(workload.unheard(), s, ""),
                        rows.rows(workload.late(), s, ""),
                        rows.rows(workload.terms(), s, ""),
                        rows.rows(workload.followUps(), s, "")));
        return "casework/workload";
    }
}
