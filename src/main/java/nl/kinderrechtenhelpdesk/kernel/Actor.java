package nl.kinderrechtenhelpdesk.kernel;

/** Who did something, for the audit trail and for rules such as "not your own advice". */
public sealed interface Actor {

    /** Somebody who is signed in. */
    record Staff(StaffId id) implements Actor {}

    /** The asker of the case, who came with the secret code or is asking right now. */
    record Asker(CaseId id) implements Actor {}

    /** The application itself; {@code job} names the task, such as {@code follow-up-reminder}. */
    record Application(String job) implements Actor {}
}
