package nl.kinderrechtenhelpdesk.rights.web;

import org.jspecify.annotations.Nullable;

/** For whom a text is shown. Adults unless the address says otherwise; both addresses can be shared. */
enum Audience {
    CHILDREN("?voor=kinderen"),
    ADULTS("");

    private final String query;

    Audience(String query) {
        this.query = query;
    }

    static Audience of(@Nullable String choice) {
        return "kinderen".equals(choice) ? CHILDREN : ADULTS;
    }

    /** What an address ends with to keep this choice. */
    String query() {
        return query;
    }
}
