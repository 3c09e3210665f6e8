package nl.kinderrechtenhelpdesk.demo.internal;

import java.time.InstantSource;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.kinderrechtenhelpdesk.kernel.Language;
import nl.kinderrechtenhelpdesk.kernel.Role;
import nl.kinderrechtenhelpdesk.kernel.Zone;
import nl.kinderrechtenhelpdesk.publication.Erratum;
import nl.kinderrechtenhelpdesk.publication.ReportTexts;
import nl.kinderrechtenhelpdesk.publication.ReportTexts.Section;
import nl.kinderrechtenhelpdesk.publication.YearlyReports;
import nl.kinderrechtenhelpdesk.staff.DemoAccounts;
import nl.kinderrechtenhelpdesk.staff.SignedIn;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Publishes a made-up yearly report of the year before last, with a correction, and leaves that of last year as a draft. */
@Component
@Profile("demo")
@Order(FillsDemo.FIRST + 2)
class WritesYearlyReports implements ApplicationRunner {

    private static final Map<Section, Map<Language, String>> MADE_UP = Map.of(
            Section.FOREWORD,
            Map.of(
                    Language.NL,
                    "Verzonnen voor de demo. Kinderen en de mensen om hen heen wisten ons ook dit jaar te vinden.\n\nVaak begon het met één vraag. Bleek die niet alleen van dat ene kind te zijn, dan gingen wij ermee naar wie er iets aan kon doen.",
                    Language.EN,
                    "Made up for the demo. Children and the people around them found us again this year.\n\nIt often began with one question. Where it turned out not to be that one child’s alone, we took it to those who could do something about it."),
            Section.FIGURES,
            Map.of(
                    Language.NL,
                    "Verzonnen voor de demo. De cijfers hieronder tellen gesloten zaken.",
                    Language.EN,
                    "Made up for the demo. The figures below count closed cases."),
            Section.ORGANISATION,
            Map.of(
                    Language.NL,
                    "Verzonnen voor de demo. Het bestuur bestond uit vijf mensen, die daarvoor niet werden betaald. Juristen werkten samen vier dagen per week aan de helpdesk.",
                    Language.EN,
                    "Made up for the demo. The board had five members, who were not paid for it. Lawyers together gave the helpdesk four days a week."),
            Section.THANKS,
            Map.of(
                    Language.NL,
                    "Verzonnen voor de demo. Wij danken de fondsen en alle mensen die ons werk mogelijk maakten.",
                    Language.EN,
                    "Made up for the demo. We thank the funds and everybody who made our work possible."),
            Section.AHEAD,
            Map.of(
                    Language.NL,
                    "Verzonnen voor de demo. Volgend jaar willen wij dat meer kinderen zelf de weg naar ons vinden.",
                    Language.EN,
                    "Made up for the demo. Next year we want more children to find their own way to us."));

    private final YearlyReports reports;
    private final DemoAccounts accounts;
    private final InstantSource clock;

    WritesYearlyReports(YearlyReports reports, DemoAccounts accounts, InstantSource clock) {
        this.reports = reports;
        this.accounts = accounts;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (!reports.all().isEmpty()) {
            return;
        }
        int last = Zone.today(clock).getYear() - 1;
        SignedIn advocate = somebody(Role.ADVOCATE);
        SignedIn coordinator = somebody(Role.COORDINATOR);
        publish(last - 1, advocate, coordinator);
        reports.begin(last, advocate);
    }

    private void publish(int year, SignedIn advocate, SignedIn coordinator) {
        reports.begin(year, advocate);
        reports.write(year, new ReportTexts(new EnumMap<>(MADE_UP)), 1, advocate);
        reports.propose(year, 2, advocate);
        reports.publish(year, 1, coordinator);
        reports.correct(
                year,
                Map.of(
                        Language.NL,
                        new Erratum.Words(
                                "Juristen werkten samen vier dagen per week aan de helpdesk.",
                                "Juristen werkten samen vijf dagen per week aan de helpdesk.",
                                "Verzonnen voor de demo. Eén jurist was niet meegeteld.")),
                advocate);
        List<Erratum> written = reports.errata(year);
        reports.agree(year, written.getFirst().id(), coordinator);
    }

    private SignedIn somebody(Role role) {
        return accounts.all().stream()
                .map(DemoAccounts.DemoAccount::member)
                .filter(member -> member.roles().contains(role))
                .map(member -> new SignedIn(member.id(), member.name(), member.roles()))
                .findFirst()
                .orElseThrow();
    }
}
