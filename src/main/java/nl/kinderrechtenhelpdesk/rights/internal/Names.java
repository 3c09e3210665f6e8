package nl.kinderrechtenhelpdesk.rights.internal;

import nl.kinderrechtenhelpdesk.kernel.Language;
import nl.kinderrechtenhelpdesk.rights.Term;
import org.springframework.context.MessageSource;

/** Looks up what the reference's codes are called in each language; a name that is missing stops the start. */
record Names(MessageSource messages) {

    Term term(String code, String key) {
        return new Term(code, text(key, Language.NL), text(key, Language.EN));
    }

    Term term(ReferenceFiles.Coded coded, String prefix) {
        String own = coded.name();
        return own == null ? term(coded.code(), prefix + coded.code()) : new Term(coded.code(), own, own);
    }

    String text(String key, Language language, Object... arguments) {
        return messages.getMessage(key, arguments, language.locale());
    }

    String textOrEmpty(String key, Language language) {
        String text = messages.getMessage(key, null, "", language.locale());
        return text == null ? "" : text;
    }
}
