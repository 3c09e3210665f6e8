package nl.kinderrechtenhelpdesk.rights;

import java.util.List;

/**
 * How the Committee on the Rights of the Child explains a part of the Convention. Not law, but an authority to cite.
 *
 * @param articles what it is mainly about; our own mapping
 */
public record GeneralComment(int number, int year, Term title, List<ProvisionCode> articles) {

    public GeneralComment {
        articles = List.copyOf(articles);
    }
}
