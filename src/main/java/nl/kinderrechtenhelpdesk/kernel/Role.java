package nl.kinderrechtenhelpdesk.kernel;

/** What somebody who signs in does at the helpdesk; one person can have several. What a role may open stands on the routes. */
public enum Role {
    /** Triages, handles, analyses, advises, reviews. Screen: jurist. */
    LAWYER,
    /** Assigns, watches workload, terms and quality. Screen: coördinator. */
    COORDINATOR,
    /** Follows signals and presses for change; sees figures, no case content. Screen: pleitbezorger. */
    ADVOCATE,
    /** Funds and reports; sees numbers, never case content. Screen: financiën. */
    FINANCE,
    /** Accounts and settings; never case content. Screen: beheerder. */
    ADMINISTRATOR
}
