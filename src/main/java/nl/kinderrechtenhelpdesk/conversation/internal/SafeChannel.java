package nl.kinderrechtenhelpdesk.conversation.internal;

import nl.kinderrechtenhelpdesk.intake.Intake;
import nl.kinderrechtenhelpdesk.intake.SafeContact;
import nl.kinderrechtenhelpdesk.kernel.CaseId;
import nl.kinderrechtenhelpdesk.kernel.Language;
import nl.kinderrechtenhelpdesk.kernel.Redacted;
import nl.kinderrechtenhelpdesk.rights.Addressee;

/**
 * The one channel an asker named safe. There is no other way to get one than {@link #of}, and nothing is sent without one: what the
 * asker did not choose cannot be used, not even by mistake.
 */
sealed interface SafeChannel {

    static SafeChannel of(CaseId caseId, Intake intake) {
        SafeContact contact = intake.contact(caseId);
        Redacted<String> address = contact.address();
        return switch (contact.way()) {
            case CODE_ONLY -> CodeOnly.INSTANCE;
            case EMAIL -> {
                var asked = intake.question(caseId).content();
                yield address == null
                        ? CodeOnly.INSTANCE
                        : new Email(address, asked.language().forLetters(), asked.addressee());
            }
            case PHONE -> address == null ? CodeOnly.INSTANCE : new Phone(contact);
        };
    }

    /** Nothing is ever sent: the asker comes back with the code. */
    enum CodeOnly implements SafeChannel {
        INSTANCE
    }

    /** An e-mail that gives nothing away may be sent. */
    final class Email implements SafeChannel {

        private final Redacted<String> address;
        private final Language language;
        private final Addressee addressee;

        private Email(Redacted<String> address, Language language, Addressee addressee) {
            this.address = address;
            this.language = language;
            this.addressee = addressee;
        }

        Redacted<String> address() {
            return address;
        }

        Language language() {
            return language;
        }

        Addressee addressee() {
            return addressee;
        }
    }

    /** A person may call; the application itself cannot. */
    final class Phone implements SafeChannel {

        private final SafeContact contact;

        private Phone(SafeContact contact) {
            this.contact = contact;
        }

        SafeContact contact() {
            return contact;
        }
    }
}
