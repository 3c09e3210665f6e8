package nl.kinderrechtenhelpdesk.advice.web;

import java.util.List;
import nl.kinderrechtenhelpdesk.page.Form;
import nl.kinderrechtenhelpdesk.page.Option;
import nl.kinderrechtenhelpdesk.rights.Provision;

/**
 * The page on which an asker tells how it turned out.
 *
 * @param wording {@code child} or {@code adult}, the part of the message keys that tells them apart
 * @param rights to ask about; when there are none, one question is asked about the whole
 */
public record TellView(String wording, List<Provision> rights, List<Option> answers, Form form) {

    public TellView {
        rights = List.copyOf(rights);
        answers = List.copyOf(answers);
    }

    /** The name of a right's field. */
    public String name(Provision provision) {
        return OutcomeController.name(provision.code());
    }
}
