package nl.kinderrechtenhelpdesk.casework.internal;

import java.util.List;
import nl.kinderrechtenhelpdesk.privacy.ToldTable;

/** What of a case is told to its asker in a copy: where it stood, its terms and where it went; and the reasons of staff as their work. */
final class ToldOfCases {

    static final List<ToldTable> TABLES = List.of(
            ToldTable.told(
                    "casework.case_file",
                    "received_at",
                    "number",
                    "status",
                    "received_at",
                    "accepted_at",
                    "answered_at",
                    "closed_at",
                    "promised_on",
                    "follow_up_on",
                    "codes"),
            ToldTable.told("casework.case_move", "version", "at", "to_status"),
            ToldTable.told(
                    "casework.case_term",
                    "term_id",
                    "kind",
                    "event",
                    "start_on",
                    "reckoned_end",
                    "own_end",
                    "standing"),
            ToldTable.told("casework.promise", "made_at, promise_id", "made_at", "promised_on"),
            ToldTable.told("casework.asked_again", "asked_at, asked_id", "asked_at", "why"),
            ToldTable.told(
                    "casework.handover",
                    "at, handover_id",
                    "at",
                    "kind",
                    "to_whom",
                    "for_them",
                    "for_asker",
                    "consent_who",
                    "consent_on",
                    "consent_how"),
            ToldTable.told("casework.referral_step", "at, step_id", "at", "state", "reason"),
            ToldTable.told("casework.case_provision", "provision", "provision", "finding", "outcome"),
            ToldTable.told("casework.earlier_coding", "closed_at", "closed_at", "codes", "provisions"),
            ToldTable.told("casework.second_coding", "coded_on", "coded_on", "second_codes")
                    .only("coded_on is not null"),
            ToldTable.work("casework.case_term", "term_id", "note").only("note is not null"),
            ToldTable.work("casework.flag", "made_at, flag_id", "made_at", "sentence", "withdrawn_at")
                    .only("sentence is not null"),
            ToldTable.work(
                    "casework.urgency",
                    "set_at, urgency_id",
                    "set_at",
                    "source",
                    "kinds",
                    "words",
                    "cleared_at",
                    "reason"));

    private ToldOfCases() {}
}
