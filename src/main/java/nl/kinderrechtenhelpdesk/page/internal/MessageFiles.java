package nl.kinderrechtenhelpdesk.page.internal;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.kinderrechtenhelpdesk.kernel.Language;
import nl.kinderrechtenhelpdesk.kernel.Messages;
import nl.kinderrechtenhelpdesk.page.PageFiles;
import org.springframework.context.MessageSource;
import org.springframework.context.support.AbstractResourceBasedMessageSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The message files of all modules, {@code messages/<module>_<language>.properties}, as one source of words for each language. */
final class MessageFiles {

    private MessageFiles() {}

    static Messages all(PageFiles files) {
        Map<Language, MessageSource> sources = new LinkedHashMap<>();
        for (Language language : Language.all()) {
            MessageSource words = in(language, files);
            sources.put(language, files.change() ? words : new KeptWords(words));
        }
        return new Messages(sources);
    }

    /** Knows only the files that the language has, so that nothing comes from another one unseen. */
    private static MessageSource in(Language language, PageFiles files) {
        AbstractResourceBasedMessageSource source = files.messages();
        source.setDefaultEncoding("UTF-8");
        source.setFallbackToSystemLocale(false);
        source.setAlwaysUseMessageFormat(true);
        String suffix = "_" + language.tag() + ".properties";
        try {
            for (Resource file :
                    new PathMatchingResourcePatternResolver().getResources(files.folder("messages") + "*" + suffix)) {
                String name = String.valueOf(file.getFilename());
                source.addBasenames(files.bundle(name.substring(0, name.length() - suffix.length())));
            }
        } catch (IOException e) {
            throw new IllegalStateException("message files cannot be read", e);
        }
        return source;
    }
}
