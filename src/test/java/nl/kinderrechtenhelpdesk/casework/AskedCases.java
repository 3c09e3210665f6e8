package nl.kinderrechtenhelpdesk.casework;

import static org.awaitility.Awaitility.await;

import java.time.LocalDate;
import java.util.List;
import nl.kinderrechtenhelpdesk.intake.Channel;
import nl.kinderrechtenhelpdesk.intake.Intake;
import nl.kinderrechtenhelpdesk.intake.SafeContact;
import nl.kinderrechtenhelpdesk.intake.Submission;
import nl.kinderrechtenhelpdesk.kernel.CaseId;
import nl.kinderrechtenhelpdesk.kernel.Language;
import nl.kinderrechtenhelpdesk.kernel.Redacted;
import nl.kinderrechtenhelpdesk.rights.AgeBand;
import nl.kinderrechtenhelpdesk.rights.AskerKind;
import org.jspecify.annotations.Nullable;

/** Cases for tests, made as they are made for real: by asking a question. */
public final class AskedCases {

    private final Intake intake;
    private final Casework casework;

    public AskedCases(Intake intake, Casework casework) {
        this.intake = intake;
        this.casework = casework;
    }

    public CaseSummary ask(String question) {
        return ask(question, AskerKind.CHILD, false, null);
    }

    public CaseSummary ask(String question, AskerKind asker, boolean urgent, @Nullable LocalDate decision) {
        CaseId id = intake.submit(new Submission(
                        Channel.WEB,
                        Language.NL,
                        asker,
                        Redacted.of(question),
                        null,
                        null,
                        AgeBand.AGE_12_15,
                        "GM0546",
                        List.of("GI"),
                        List.of("NOT_WITH_PARENTS"),
                        decision,
                        urgent,
                        SafeContact.codeOnly()))
                .id();
        await().until(() -> casework.find(id).isPresent());
        return casework.find(id).orElseThrow();
    }
}
