package nl.kinderrechtenhelpdesk.rights.internal;

import nl.kinderrechtenhelpdesk.kernel.Language;
import nl.kinderrechtenhelpdesk.kernel.Messages;
import nl.kinderrechtenhelpdesk.kernel.Wording;
import nl.kinderrechtenhelpdesk.rights.Term;
import org.jspecify.annotations.Nullable;

/** Looks up what the reference's codes are called in each language; a name that is missing stops the start. */
record Names(Messages messages) {

    Term term(String code, String key) {
        return new Term(code, Wording.of(language -> own(key, language)));
    }

    Term term(ReferenceFiles.Coded coded, String prefix) {
        String own = coded.name();
        return own == null ? term(coded.code(), prefix + coded.code()) : new Term(coded.code(), Wording.same(own));
    }

    String text(String key, Language language, Object... arguments) {
        return messages.getMessage(key, arguments, language.locale());
    }

    /** What the language itself says; null where it would be read in another. */
    @Nullable
    String own(String key, Language language) {
        String text = textOrEmpty(key, language);
        return messages.languageOf(key, language) == language && !text.isEmpty() ? text : null;
    }

    String textOrEmpty(String key, Language language) {
        String text = messages.getMessage(key, null, "", language.locale());
        return text == null ? "" : text;
    }
}
