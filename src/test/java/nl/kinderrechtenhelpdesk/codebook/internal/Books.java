package nl.kinderrechtenhelpdesk.codebook.internal;

import java.util.List;
import java.util.stream.Stream;
import nl.kinderrechtenhelpdesk.codebook.CodeEntry;
import nl.kinderrechtenhelpdesk.codebook.Codebook;
import nl.kinderrechtenhelpdesk.codebook.Facet;
import nl.kinderrechtenhelpdesk.kernel.Language;
import org.springframework.context.MessageSource;
import org.springframework.context.support.StaticMessageSource;

/** Codebooks with one facet that is not ours, to show what dates and successors do. */
public final class Books {

    public static final Facet WEATHER = new Facet("weather");

    private Books() {}

    /** With names for sun, rain, drizzle, sleet, snow and fog. */
    public static Codebook weather(MessageSource messages, CodeEntry... codes) {
        StaticMessageSource words = new StaticMessageSource();
        words.setParentMessageSource(messages);
        for (Language language : Language.all()) {
            words.addMessage("codebook.weather", language.locale(), "Weather");
            for (String known : List.of("SUN", "RAIN", "DRIZZLE", "SLEET", "SNOW", "FOG")) {
                words.addMessage("codebook.weather." + known, language.locale(), known);
            }
        }
        FacetFile.Entry entry = new FacetFile.Entry(
                WEATHER.name(),
                "weer",
                null,
                Stream.of(codes)
                        .map(code -> new FacetFile.Code(code.code(), code.from(), code.until(), code.successor()))
                        .toList(),
                null,
                true,
                null,
                null,
                null,
                null,
                true,
                true,
                null);
        return new PublishedCodebook(
                new FacetFile(List.of(entry)),
                name -> {
                    throw new AssertionError("the weather stands in no list");
                },
                words,
                false);
    }
}
