package nl.kinderrechtenhelpdesk.codebook;

/**
 * Names a dimension by which cases are coded. The facets themselves stand in the codebook; the constants are those that a rule speaks of,
 * and a facet without a rule needs none.
 *
 * @param name as in {@code facets.json}: small letters and underscores
 */
public record Facet(String name) {

    public static final Facet THEME = new Facet("theme");
    public static final Facet OTHER_THEME = new Facet("other_theme");
    public static final Facet SITUATION = new Facet("situation");
    public static final Facet BODY = new Facet("body");
    public static final Facet MUNICIPALITY = new Facet("municipality");
    public static final Facet PROVINCE = new Facet("province");
    public static final Facet ASKER = new Facet("asker");
    public static final Facet AGE_BAND = new Facet("age_band");
    public static final Facet RESIDENCE = new Facet("residence");
    public static final Facet DECISION_KIND = new Facet("decision_kind");
    public static final Facet RULE = new Facet("rule");
    public static final Facet DECIDED = new Facet("decided");
    public static final Facet DECISION_MONTH = new Facet("decision_month");
    public static final Facet PROVISION = new Facet("provision");
    public static final Facet FINDING = new Facet("finding");
    public static final Facet OUTCOME = new Facet("outcome");
    public static final Facet CHANNEL = new Facet("channel");
    public static final Facet LANGUAGE = new Facet("language");

    public Facet {
        if (!name.matches("[a-z_]{1,30}")) {
            throw new IllegalArgumentException("not the name of a facet");
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
