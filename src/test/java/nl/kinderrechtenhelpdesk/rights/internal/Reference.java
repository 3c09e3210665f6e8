package nl.kinderrechtenhelpdesk.rights.internal;

import java.util.Locale;
import nl.kinderrechtenhelpdesk.rights.Rights;
import org.springframework.context.MessageSource;
import org.springframework.context.support.ResourceBundleMessageSource;

/** The real reference with the real words, without starting the application. */
final class Reference {

    static final MessageSource MESSAGES = messages();
    static final Rights RIGHTS = new PublishedReference(MESSAGES);

    private Reference() {}

    private static MessageSource messages() {
        ResourceBundleMessageSource source = new ResourceBundleMessageSource();
        source.setBasenames("messages/rights", "messages/publication");
        source.setDefaultEncoding("UTF-8");
        source.setFallbackToSystemLocale(false);
        source.setDefaultLocale(Locale.forLanguageTag("nl"));
        source.setAlwaysUseMessageFormat(true);
        return source;
    }
}
