package nl.kinderrechtenhelpdesk.demo.internal;

import java.time.InstantSource;
import java.util.List;
import nl.kinderrechtenhelpdesk.intake.Channel;
import nl.kinderrechtenhelpdesk.intake.Intake;
import nl.kinderrechtenhelpdesk.intake.Receipt;
import nl.kinderrechtenhelpdesk.intake.SafeContact;
import nl.kinderrechtenhelpdesk.intake.Submission;
import nl.kinderrechtenhelpdesk.kernel.Language;
import nl.kinderrechtenhelpdesk.kernel.Redacted;
import nl.kinderrechtenhelpdesk.kernel.Zone;
import nl.kinderrechtenhelpdesk.rights.AgeBand;
import nl.kinderrechtenhelpdesk.rights.AskerKind;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** A few questions that have just been asked on the site, so that the demo&#39;s inbox is not empty and an asker&#39;s page can be tried. */
@Component
@Profile("demo")
class FreshQuestions {

    private static final Logger LOG = LoggerFactory.getLogger(FreshQuestions.class);

    private final Intake intake;
    private final InstantSource clock;

    FreshQuestions(Intake intake, InstantSource clock) {
        this.intake = intake;
        this.clock = clock;
    }

    void ask() {
        Receipt receipt = intake.submit(question(
                Language.NL,
                AskerKind.CHILD,
                "Ik mag niet meer naar mijn oude school omdat wij weer moeten verhuizen. Mag ik daar iets over zeggen?",
                AgeBand.AGE_8_11,
                List.of("REFUGEE"),
                false));
        intake.submit(question(
                Language.NL,
                AskerKind.FOSTER_PARENT,
                "Ons pleegkind moet volgende week al verhuizen. Wij kregen vandaag een brief met het besluit. Wat kunnen wij doen?",
                AgeBand.AGE_4_7,
                List.of("NOT_WITH_PARENTS"),
                true));
        intake.submit(question(
                Language.EN,
                AskerKind.AID_WORKER,
                "A boy of sixteen in our shelter has had no schooling for four months. Which steps can we take?",
                AgeBand.AGE_16_17,
                List.of("NO_SCHOOL", "UNACCOMPANIED"),
                false));
        LOG.info(
                "demo: the code of a question that a child has just asked: {} (try it at /mijn-vraag)",
                receipt.code().grouped());
    }

    private Submission question(
            Language language, AskerKind asker, String text, AgeBand age, List<String> situations, boolean decision) {
        return new Submission(
                Channel.WEB,
                language,
                asker,
                Redacted.of(text),
                null,
                null,
                age,
                null,
                List.of(),
                situations,
                decision ? Zone.today(clock).minusDays(3) : null,
                false,
                SafeContact.codeOnly());
    }
}
