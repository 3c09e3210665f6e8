package nl.kinderrechtenhelpdesk.organisation;

import java.util.EnumMap;
import java.util.Map;
import nl.kinderrechtenhelpdesk.kernel.Actor;
import nl.kinderrechtenhelpdesk.kernel.Language;

/** An organisation that has filled in everything. */
public final class OrganisationFixture {

    private OrganisationFixture() {}

    public static void fill(OrganisationDetails details) {
        Map<Detail, Map<Language, String>> texts = new EnumMap<>(Detail.class);
        for (Detail detail : Detail.values()) {
            String words =
                    switch (detail.kind()) {
                        case LINE, NAME -> "Regel " + detail.name();
                        case IBAN -> "NL91 ABNA 0417 1643 00";
                        case BIC -> "ABNANL2A";
                        case TEXT -> "Tekst " + detail.name();
                        case EMAIL -> "proef@helpdesk.example";
                        case TELEPHONE -> "010 0000000";
                        case MONTHS -> "24";
                        case DAYS -> "7";
                    };
            texts.put(detail, Map.of(Language.NL, words));
        }
        details.save(texts, new Actor.Application("test"));
    }
}
