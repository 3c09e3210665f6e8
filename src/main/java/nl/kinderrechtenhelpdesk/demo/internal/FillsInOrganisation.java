package nl.kinderrechtenhelpdesk.demo.internal;

import static java.util.Map.entry;

import java.util.EnumMap;
import java.util.Map;
import nl.kinderrechtenhelpdesk.kernel.Actor;
import nl.kinderrechtenhelpdesk.kernel.Language;
import nl.kinderrechtenhelpdesk.organisation.Detail;
import nl.kinderrechtenhelpdesk.organisation.OrganisationDetails;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Makes up the organisation of the demo, unless somebody filled something in. No organisation is like this, and its grounds are none. */
@Component
@Profile("demo")
class FillsInOrganisation implements ApplicationRunner {

    private static final String GROUND =
            "Verzonnen voor de demo: gerechtvaardigd belang (artikel 6, lid 1, onder f), namelijk kinderen helpen hun rechten te krijgen.";

    private static final String GROUND_IN_ENGLISH =
            "Made up for the demo: legitimate interests (article 6(1)(f)), namely helping children to obtain their rights.";

    /** Long enough for the five years of the demo to stay. */
    private static final String MONTHS = "120";

    private static final Map<Detail, Map<Language, String>> MADE_UP = Map.ofEntries(
            once(Detail.CONTROLLER, "Stichting Voorbeeldhelpdesk (verzonnen)"),
            once(Detail.ADDRESS, "Voorbeeldstraat 1, 1234 AB Voorbeeldstad"),
            once(Detail.REGISTER, "00000000"),
            once(Detail.EMAIL, "vraag@helpdesk.example"),
            once(Detail.TELEPHONE, "085 000 0000"),
            both(
                    Detail.TELEPHONE_HOURS,
                    "Maandag tot en met vrijdag, 9 tot 17 uur.",
                    "Monday to Friday, 9 am to 5 pm."),
            both(
                    Detail.PROTECTION_OFFICER,
                    "De functionaris van deze verzonnen organisatie: privacy@helpdesk.example",
                    "The officer of this made-up organisation: privacy@helpdesk.example"),
            both(Detail.GROUND, GROUND, GROUND_IN_ENGLISH),
            both(
                    Detail.GROUND_SPECIAL,
                    "Verzonnen voor de demo. Een echte organisatie legt hier uit op welke grond van artikel 9 zij steunt.",
                    "Made up for the demo. A real organisation explains here which ground of article 9 it relies on."),
            both(
                    Detail.GROUND_CRIMINAL,
                    "Verzonnen voor de demo. Een echte organisatie noemt hier het artikel van de Uitvoeringswet.",
                    "Made up for the demo. A real organisation names the article of the implementing act here."),
            both(
                    Detail.RECIPIENTS,
                    "Verzonnen: Voorbeeldhosting B.V. beheert de computer. Met haar is een verwerkersovereenkomst gesloten.",
                    "Made up: Voorbeeldhosting B.V. runs the computer, under a processing agreement."),
            both(Detail.OUTSIDE_EUROPE, "Nee.", "No."),
            both(
                    Detail.SECRECY,
                    "Verzonnen: onze juristen zijn geen advocaten. Zij houden geheim wat u vertelt, zolang de wet dat toelaat.",
                    "Made up: our lawyers are not members of the bar. They keep secret what you tell them, as far as the law allows."),
            both(
                    Detail.COMPLAINTS,
                    "Verzonnen: een collega die niets met uw zaak te maken had, leest de klacht en antwoordt binnen vier weken.",
                    "Made up: a colleague who had nothing to do with your case reads the complaint and answers within four weeks."),
            once(Detail.MONTHS_ANSWERED, MONTHS),
            once(Detail.MONTHS_UNANSWERED, MONTHS),
            once(Detail.MONTHS_REFERRED, MONTHS),
            once(Detail.MONTHS_DECLINED, MONTHS),
            once(Detail.MONTHS_SILENT, MONTHS),
            once(Detail.BACKUP_DAYS, "7"),
            once(Detail.GIFT_HOLDER, "Stichting Voorbeeldhelpdesk (verzonnen)"),
            once(Detail.GIFT_IBAN, MadeUpBank.ACCOUNT),
            once(Detail.MONTHS_SUPPORT, "12"));

    private final OrganisationDetails details;

    FillsInOrganisation(OrganisationDetails details) {
        this.details = details;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (details.now().texts().isEmpty()) {
            details.save(new EnumMap<>(MADE_UP), new Actor.Application("demo"));
        }
    }

    private static Map.Entry<Detail, Map<Language, String>> once(Detail detail, String words) {
        return entry(detail, Map.of(Language.NL, words));
    }

    private static Map.Entry<Detail, Map<Language, String>> both(Detail detail, String dutch, String english) {
        return entry(detail, Map.of(Language.NL, dutch, Language.EN, english));
    }
}
