package nl.kinderrechtenhelpdesk.rights.internal;

import java.util.List;
import nl.kinderrechtenhelpdesk.kernel.Language;
import nl.kinderrechtenhelpdesk.kernel.Wording;
import nl.kinderrechtenhelpdesk.rights.Provision;
import nl.kinderrechtenhelpdesk.rights.Provision.Use;
import nl.kinderrechtenhelpdesk.rights.ProvisionCode;
import nl.kinderrechtenhelpdesk.rights.Term;
import nl.kinderrechtenhelpdesk.rights.internal.ReferenceFiles.Article;

/** Makes provisions from the reference file, with their citation and titles. A paragraph bears the title of its article. */
final class Citable {

    private Citable() {}

    static Provision provision(Article article, Names names) {
        String code = article.code();
        String number = article.article() == null ? "" : article.article();
        String paragraph = article.paragraph() == null ? "" : article.paragraph();
        String titled = "rights.provision." + (paragraph.isEmpty() ? code : article.instrument() + "-" + number);
        Term title = names.term(code, titled + ".title");
        return new Provision(
                new ProvisionCode(code),
                article.instrument(),
                number,
                paragraph,
                article.clusters() == null ? List.of() : article.clusters(),
                article.use() == null ? Use.AT_STAKE : article.use(),
                !Boolean.FALSE.equals(article.verified()),
                new Term(code, Wording.of(language -> citation(article, number, paragraph, names, language))),
                title,
                new Term(code, Wording.of(language -> staffTitle(titled, title, names, language))));
    }

    private static String staffTitle(String key, Term title, Names names, Language language) {
        String own = names.textOrEmpty(key + ".title.staff", language);
        return own.isEmpty() ? title.name(language) : own;
    }

    private static String citation(Article article, String number, String paragraph, Names names, Language language) {
        String instrument = names.text("rights.instrument." + article.instrument() + ".abbr", language);
        if (number.isEmpty()) {
            return instrument;
        }
        if (paragraph.isEmpty()) {
            return names.text("rights.citation", language, number, instrument);
        }
        String kind = Character.isDigit(paragraph.charAt(0)) ? "paragraph" : "letter";
        return names.text("rights.citation." + kind, language, number, paragraph, instrument);
    }
}
