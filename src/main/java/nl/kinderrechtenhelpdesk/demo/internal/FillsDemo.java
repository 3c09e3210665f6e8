package nl.kinderrechtenhelpdesk.demo.internal;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalTime;
import java.util.List;
import nl.kinderrechtenhelpdesk.codebook.Selection;
import nl.kinderrechtenhelpdesk.kernel.Actor;
import nl.kinderrechtenhelpdesk.kernel.Zone;
import nl.kinderrechtenhelpdesk.privacy.AuditAction;
import nl.kinderrechtenhelpdesk.privacy.AuditTrail;
import nl.kinderrechtenhelpdesk.rights.Rights;
import nl.kinderrechtenhelpdesk.signals.Signals;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Fills an empty demo with its history at the first start, the same history for the same settings. */
@Component
@Profile("demo")
@Order(FillsDemo.FIRST)
class FillsDemo implements ApplicationRunner {

    static final int FIRST = 1;

    private static final Logger LOG = LoggerFactory.getLogger(FillsDemo.class);
    private static final long SEED = 19_891_120;
    private static final double CASES_AT_SCALE_ONE = 5_500;
    private static final int AT_A_TIME = 500;

    private final DemoSettings settings;
    private final CaseMaker maker;
    private final Signals signals;
    private final History history;
    private final PlaysStage stage;
    private final AuditTrail trail;
    private final InstantSource clock;

    FillsDemo(
            DemoSettings settings,
            Rights rights,
            Scenarios scenarios,
            Signals signals,
            History history,
            PlaysStage stage,
            AuditTrail trail,
            InstantSource clock) {
        this.settings = settings;
        this.maker = new CaseMaker(rights, scenarios);
        this.signals = signals;
        this.history = history;
        this.stage = stage;
        this.trail = trail;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (signals.figures(Selection.ALL).facts() > 0) {
            return;
        }
        Instant now = now();
        Draw draw = new Draw(SEED);
        FiveYears years = new FiveYears(draw, maker, Zone.dateOf(now), settings.cases() / CASES_AT_SCALE_ONE);
        List<FictionalCase> cases = years.cases(now);
        LOG.info("demo: making up {} cases of five years", cases.size());
        for (int from = 0; from < cases.size(); from += AT_A_TIME) {
            history.keep(draw, cases.subList(from, Math.min(cases.size(), from + AT_A_TIME)), now);
        }
        trail.record(new Actor.Application("demo"), AuditAction.SETTINGS_CHANGED);
        stage.play(now);
        LOG.info(
                "demo: planted problems: schools in {} refuse children from emergency shelter from the week of {};"
                        + " brothers and sisters are parted in {} from the week of {}",
                CaseMaker.REFUSED_SCHOOLS_PROVINCE,
                years.monday(FiveYears.REFUSED_SCHOOLS_STARTED),
                CaseMaker.PARTED_SIBLINGS_PROVINCE,
                years.monday(FiveYears.PARTED_SIBLINGS_STARTED));
        LOG.info(
                "demo: planted unequal treatment: under {} bodies in {} refuse what others grant; see /medewerkers/ongelijke-gevallen",
                UnequalTreatment.RULE,
                UnequalTreatment.PROVINCE);
    }

    private Instant now() {
        return settings.today() == null
                ? clock.instant()
                : settings.today().atTime(LocalTime.NOON).atZone(Zone.AMSTERDAM).toInstant();
    }
}
