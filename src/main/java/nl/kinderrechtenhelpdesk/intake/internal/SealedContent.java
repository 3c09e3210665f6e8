package nl.kinderrechtenhelpdesk.intake.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.kinderrechtenhelpdesk.danger.DangerKind;
import nl.kinderrechtenhelpdesk.intake.AskerCode;
import nl.kinderrechtenhelpdesk.intake.ContactWay;
import nl.kinderrechtenhelpdesk.intake.Draft;
import nl.kinderrechtenhelpdesk.intake.DraftPass;
import nl.kinderrechtenhelpdesk.intake.Drafts.Found;
import nl.kinderrechtenhelpdesk.intake.Drafts.SentQuestion;
import nl.kinderrechtenhelpdesk.intake.Receipt;
import nl.kinderrechtenhelpdesk.intake.TermWarning;
import nl.kinderrechtenhelpdesk.kernel.CaseId;
import nl.kinderrechtenhelpdesk.rights.AskerKind;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** What lies under the seal of a draft: the answers, and once it was sent what its asker is shown. How these are written may not change. */
final class SealedContent {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private SealedContent() {}

    /** The shape of a draft under its seal. */
    private record Answers(Map<String, List<String>> fields) {}

    /** The shape of a receipt under its seal. */
    private record Kept(
            String caseId,
            String code,
            LocalDate answerBy,
            AskerKind asker,
            ContactWay way,
            Set<DangerKind> danger,
            @Nullable TermWarning terms,
            @Nullable LocalDate first) {}

    static byte[] of(DraftPass pass, Draft draft) {
        return DraftSeal.seal(pass, false, JSON.writeValueAsBytes(new Answers(draft.answers())));
    }

    static byte[] of(DraftPass pass, SentQuestion sent) {
        Receipt receipt = sent.receipt();
        Kept kept = new Kept(
                receipt.id().toString(),
                receipt.code().digits(),
                receipt.answerBy(),
                sent.asker(),
                sent.way(),
                sent.danger(),
                sent.terms(),
                sent.first());
        return DraftSeal.seal(pass, true, JSON.writeValueAsBytes(kept));
    }

    /** Empty for who has another pass. */
    static Optional<Found> open(DraftPass pass, DraftStore.Row row) {
        return DraftSeal.open(pass, row.sent(), row.sealed())
                .map(bytes -> row.sent()
                        ? sent(bytes)
                        : new Found.Unsent(
                                Draft.of(JSON.readValue(bytes, Answers.class).fields())));
    }

    private static Found sent(byte[] content) {
        Kept kept = JSON.readValue(content, Kept.class);
        AskerCode code = AskerCode.parse(kept.code()).orElseThrow();
        Receipt receipt = new Receipt(CaseId.of(kept.caseId()), code, kept.answerBy());
        TermWarning terms = kept.terms();
        return new Found.Sent(new SentQuestion(
                receipt,
                kept.asker(),
                kept.way(),
                kept.danger(),
                terms == null ? TermWarning.GENERAL : terms,
                kept.first()));
    }
}
