package nl.kinderrechtenhelpdesk.rights;

/** What a search in the explanations finds: the page of a provision or of a situation. Best first. */
public sealed interface Found {

    record FoundProvision(Provision provision) implements Found {}

    record FoundSituation(Term situation) implements Found {}
}
