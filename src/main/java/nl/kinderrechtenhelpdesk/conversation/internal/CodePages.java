package nl.kinderrechtenhelpdesk.conversation.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** The code pages in which people may write to us, with the languages that are written in each. */
final class CodePages {

    /** What a language is written with, and its commonest words. */
    record Tongue(String letters, Set<String> words) {

        private Tongue(String letters, String words) {
            this(letters, Set.copyOf(Arrays.asList(words.split(" ", -1))));
        }
    }

    record Code(String name, List<Tongue> tongues) {}

    private static final List<Tongue> WEST = List.of(
            new Tongue(
                    "éëïèöüêçáàóíúäôîûâ",
                    "de het een en ik van is niet mijn dat op voor met zijn wij ze er we aan te hij zij kind school"),
            new Tongue("", "the and i is my to of in not for with we you they it that child school"),
            new Tongue(
                    "äöüß", "der die das und ich ist nicht mein mit wir sie ein eine zu für von auf kind schule haben"),
            new Tongue(
                    "éèàêçùâîôûëïœ",
                    "le la les et je est pas mon ma de des un une que nous il elle pour dans avec mes ne"),
            new Tongue("áéíóúñü¿¡", "el la los y es no mi que de en un una con para por se mis yo su hijo hija"),
            new Tongue("ãõçáéíóúâêôà", "o a os e é não meu minha que de em um uma com para por do da eu filho"),
            new Tongue("àèéìòù", "il la i e è non mio mia che di in un una con per sono mi figlio"),
            new Tongue(
                    "åäöæøé", "og och er är ikke inte jeg jag det den til till på en et ett min mit vi som ja on ei"));
    private static final List<Tongue> MIDDLE = List.of(
            new Tongue(
                    "ąćęłńóśźż", "i w na nie jest do się o mam z to moje moja mój że jak dla szkole proszę o po za co"),
            new Tongue("áčďéěíňóřšťúůýž", "a v na je se že to mám moje můj s do pro jsem není syn dcera"),
            new Tongue("áäčďéíĺľňóôŕšťúýž", "a v na je sa že to mám moje môj s do pre som nie syn"),
            new Tongue("áéíóöőúüű", "a az és egy nem van hogy is meg vagyok gyermekem azt fiam lányom"),
            new Tongue("ăâîșțşţ", "și si la de nu este în am cu meu mea copilul pe un o să"),
            new Tongue("čćđšž", "i u na je se da ne su moj moja za sam dijete s"));
    private static final List<Tongue> TURKISH = List.of(new Tongue(
            "çğıöşüâî", "bir ve bu için de da ben çok ama ile kızım oğlum okul okula var değil ne mi çocuk"));
    private static final List<Tongue> BALTIC = List.of(
            new Tongue("ąčęėįšųūž", "ir yra kad mano aš ne su į vaikas iš"),
            new Tongue("āčēģīķļņšūž", "un ir ka mans es ne ar uz bērns no"),
            new Tongue("ąćęłńóśźż", "i w na nie jest do się o mam z to moje moja mój że jak dla szkole proszę"),
            new Tongue("äõöüšž", "ja on ei see minu ma et laps"));
    private static final List<Tongue> CYRILLIC = List.of(
            new Tongue(
                    "оеаинтсрвлкмдпуяыьгзбчйхжшюцщэфъё",
                    "и в не на я что с он мой моя у меня как это по к из ребёнок школе"),
            new Tongue(
                    "оаинвітеросклудмпзягьчбхцюжйїєшфщґ",
                    "і в не на я що з він моя мій у мене як це до та дитина школи добрий день"),
            new Tongue("аоиетнрсвлкдпмзугябъчцшжщхйфюь", "и в не на аз че с той моя у как това по от да се за дете"));
    private static final List<Tongue> GREEK = List.of(
            new Tongue("αοιετσνηυρπκμλςωδγχθφβξζψάέήίόύώϊϋΐΰ", "και το η ο να δεν με για που είναι στο μου την από"));
    private static final List<Tongue> HEBREW =
            List.of(new Tongue("אבגדהוזחטיכךלמםנןסעפףצץקרשת", "של את לא אני על הוא עם זה שלי הילד גם"));
    private static final List<Tongue> ARABIC = List.of(new Tongue(
            "ابتثجحخدذرزسشصضطظعغفقكلمنهويىةءأإآؤئپچژگکی،؟ًٌٍَُِّْ",
            "في من على لا أن إلى هذا مع ابني و ما هو أنا در به از که این را با است من"));

    /** Of two that read alike, the first is named. */
    static final List<Code> ALL = List.of(
            new Code("windows-1252", WEST),
            new Code("windows-1250", MIDDLE),
            new Code("windows-1251", CYRILLIC),
            new Code("windows-1253", GREEK),
            new Code("windows-1254", TURKISH),
            new Code("windows-1255", HEBREW),
            new Code("windows-1256", ARABIC),
            new Code("windows-1257", BALTIC),
            new Code("ISO-8859-2", MIDDLE),
            new Code("ISO-8859-5", CYRILLIC),
            new Code("ISO-8859-6", ARABIC),
            new Code("ISO-8859-7", GREEK),
            new Code("ISO-8859-8", HEBREW),
            new Code("ISO-8859-9", TURKISH),
            new Code("ISO-8859-13", BALTIC),
            new Code("ISO-8859-15", WEST),
            new Code("KOI8-U", CYRILLIC),
            new Code("KOI8-R", CYRILLIC),
            new Code("IBM850", WEST),
            new Code("IBM437", WEST),
            new Code("IBM852", MIDDLE),
            new Code("IBM857", TURKISH),
            new Code("IBM866", CYRILLIC),
            new Code("IBM737", GREEK),
            new Code("IBM775", BALTIC),
            new Code("IBM862", HEBREW),
            new Code("x-MacRoman", WEST),
            new Code("x-MacCentralEurope", MIDDLE),
            new Code("x-MacCyrillic", CYRILLIC),
            new Code("x-MacGreek", GREEK),
            new Code("x-MacTurkish", TURKISH),
            new Code("GB18030", List.of()),
            new Code("Big5", List.of()),
            new Code("Shift_JIS", List.of()),
            new Code("EUC-KR", List.of()));

    private CodePages() {}
}
