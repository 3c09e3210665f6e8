package nl.kinderrechtenhelpdesk.kernel;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.NoSuchMessageException;
import org.springframework.context.support.ResourceBundleMessageSource;

/**
 * The words of all message files. What a language lacks is read in the language that it falls back to ({@link Language#order}); which
 * one that was, {@link #languageOf} says.
 */
public final class Messages implements MessageSource {

    private final Map<Language, MessageSource> sources;

    /** @param sources for each language one that knows the files of that language only, so that nothing comes from another unseen */
    public Messages(Map<Language, ? extends MessageSource> sources) {
        this.sources = Map.copyOf(sources);
    }

    /** The files of some modules as they were built, for who needs words and does not start the helpdesk. */
    public static Messages built(String... modules) {
        Map<Language, MessageSource> sources = new LinkedHashMap<>();
        for (Language language : Language.all()) {
            ResourceBundleMessageSource source = new ResourceBundleMessageSource();
            source.setDefaultEncoding("UTF-8");
            source.setFallbackToSystemLocale(false);
            source.setAlwaysUseMessageFormat(true);
            for (String module : modules) {
                String name = "messages/" + module;
                if (Messages.class.getResource("/" + name + "_" + language.tag() + ".properties") != null) {
                    source.addBasenames(name);
                }
            }
            sources.put(language, source);
        }
        return new Messages(sources);
    }

    /** The language in which a key is answered to somebody who asked for a language; that language itself when no language has it. */
    public Language languageOf(String key, Language asked) {
        return asked.order().stream()
                .filter(language -> own(language, key, null) != null)
                .findFirst()
                .orElse(asked);
    }

    @Override
    public @Nullable String getMessage(
            String key, Object @Nullable [] arguments, @Nullable String otherwise, @Nullable Locale locale) {
        for (Language language : asked(locale).order()) {
            String text = own(language, key, arguments);
            if (text != null) {
                return text;
            }
        }
        return otherwise;
    }

    @Override
    public String getMessage(String key, Object @Nullable [] arguments, @Nullable Locale locale) {
        String text = getMessage(key, arguments, null, locale);
        if (text == null) {
            throw new NoSuchMessageException(key, asked(locale).locale());
        }
        return text;
    }

    @Override
    public String getMessage(MessageSourceResolvable resolvable, @Nullable Locale locale) {
        for (String key : resolvable.getCodes() == null ? new String[0] : resolvable.getCodes()) {
            String text = getMessage(key, resolvable.getArguments(), null, locale);
            if (text != null) {
                return text;
            }
        }
        String otherwise = resolvable.getDefaultMessage();
        if (otherwise == null) {
            throw new NoSuchMessageException(
                    String.valueOf(resolvable), asked(locale).locale());
        }
        return otherwise;
    }

    private @Nullable String own(Language language, String key, Object @Nullable [] arguments) {
        MessageSource source = sources.get(language);
        return source == null ? null : source.getMessage(key, arguments, null, language.locale());
    }

    private static Language asked(@Nullable Locale locale) {
        return locale == null ? Language.NL : Language.ofLocale(locale);
    }
}
