package nl.kinderrechtenhelpdesk.page.internal;

import java.io.IOException;
import java.util.Locale;
import nl.kinderrechtenhelpdesk.page.PageFiles;
import org.springframework.context.MessageSource;
import org.springframework.context.support.AbstractResourceBasedMessageSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The message files of all modules, {@code messages/<module>_<language>.properties}, as one source of words. */
final class MessageFiles {

    private static final String SUFFIX = "_nl.properties";

    private MessageFiles() {}

    static MessageSource all(PageFiles files) {
        AbstractResourceBasedMessageSource source = files.messages();
        source.setDefaultEncoding("UTF-8");
        source.setFallbackToSystemLocale(false);
        source.setDefaultLocale(Locale.forLanguageTag("nl"));
        source.setAlwaysUseMessageFormat(true);
        try {
            for (Resource file :
                    new PathMatchingResourcePatternResolver().getResources(files.folder("messages") + "*" + SUFFIX)) {
                String name = String.valueOf(file.getFilename());
                source.addBasenames(files.bundle(name.substring(0, name.length() - SUFFIX.length())));
            }
        } catch (IOException e) {
            throw new IllegalStateException("message files cannot be read", e);
        }
        return source;
    }
}
