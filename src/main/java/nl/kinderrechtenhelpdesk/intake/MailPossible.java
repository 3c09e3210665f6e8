package nl.kinderrechtenhelpdesk.intake;

/** Whether this installation can send e-mail at all: what cannot be done is not offered to an asker. */
public interface MailPossible {

    boolean possible();
}
