package nl.kinderrechtenhelpdesk.testing;

/** The made-up people who return in tests, each with words that stand nowhere else, so that a test can look for them. */
public enum Personas {
    /** Ten years old, lives in a group home, wants to see her brother. */
    NOOR("Noor", 10, "Ik woon op een groep en ik wil mijn broertje Zefanjo vaker zien dan om de week."),
    /** Sixteen, fled alone, waits for his papers and may not go to school. */
    SAMI("Sami", 16, "Ik ben alleen gevlucht en mag al vijf maanden niet naar school in Kwelderbergen."),
    /** Fourteen, arrested, kept a night at the police station. */
    JAYDEN("Jayden", 14, "De politie hield mij een nacht vast en niemand belde mijn moeder in Ottermeer."),
    /** A foster mother whose foster child is to be moved. */
    FOSTER_MOTHER("Marijke", 47, "Onze pleegdochter Wietske moet over drie weken weg en niemand vroeg haar iets."),
    /** An aid worker who has a question about a family without a residence permit. */
    AID_WORKER("Bram", 35, "Een gezin zonder verblijfsvergunning slaapt in een auto bij de Zwanenplas.");

    private final String firstName;
    private final int age;
    private final String question;

    Personas(String firstName, int age, String question) {
        this.firstName = firstName;
        this.age = age;
        this.question = question;
    }

    public String firstName() {
        return firstName;
    }

    public int age() {
        return age;
    }

    /** What they ask, in their own words. */
    public String question() {
        return question;
    }
}
