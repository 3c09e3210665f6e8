package nl.kinderrechtenhelpdesk.journey;

/** What is typed in the journey, each text with a word that stands nowhere else, so that it can be looked for afterwards. */
enum Words {
    QUESTION("Mijn broertje woont bij de kwibuskade. Ik wil hem vaker zien dan om de week. Mag dat?", "kwibuskade"),
    HAPPENED("Ik woon op een groep. Mijn begeleider zei dat het niet past in het zompvlinderrooster.", "zompvlinder"),
    NAME("Xanthirel", "Xanthirel"),
    ENGAGEMENT("De vraagster ziet haar broer een keer per twee weken, bij de dromedaarsloot.", "dromedaarsloot"),
    REASONING("Niemand vroeg haar mening over het glimwortelbesluit.", "glimwortel"),
    OTHER_REASONING("Contact mag alleen om haar belang worden beperkt, staat in het tulpenhaakplan.", "tulpenhaak"),
    INTRODUCTION(
            "Je mag je broer vaker zien. Dat staat in de wet. Vraag het in het pruimenkapselhuis.", "pruimenkapsel"),
    STEP("Vraag je jeugdbeschermer om een gesprek over het vlagzwijnplan.", "vlagzwijn"),
    BY_WHOM("Jij, samen met je wolkenmeester", "wolkenmeester"),
    SECOND_STEP("Zegt hij nee? Vraag dan om hulp bij de kletterpoort.", "kletterpoort"),
    GROUND("Jeugdwet, zie het nevelartikel", "nevelartikel"),
    CLOSING("Je kunt altijd terugkomen met je code. Succes bij de tuitlamp!", "tuitlamp"),
    REMARKS("Leg nog uit wat een jeugdbeschermer is, denk aan de rietsnavel.", "rietsnavel"),
    NOTE("Eerst bellen met de voogd over de spinselwagen.", "spinselwagen"),
    REPLY("Dank je wel! Ik ga het vragen bij de bramenhoorn.", "bramenhoorn"),
    FILE_NAME("krokusdak.png", "krokusdak"),
    STORY("Ik mag nu elke week naar het lindewrak.", "lindewrak"),
    OUTCOME("Volgens de vraagster geregeld in het mosbekeroverleg.", "mosbeker");

    private final String text;
    private final String oddWord;

    Words(String text, String oddWord) {
        this.text = text;
        this.oddWord = oddWord;
    }

    String text() {
        return text;
    }

    String oddWord() {
        return oddWord;
    }
}
