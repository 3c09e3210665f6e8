package nl.kinderrechtenhelpdesk.rights.web;

import nl.kinderrechtenhelpdesk.page.Screen;
import nl.kinderrechtenhelpdesk.rights.Addressee;
import nl.kinderrechtenhelpdesk.rights.Found;
import nl.kinderrechtenhelpdesk.rights.Found.FoundProvision;
import nl.kinderrechtenhelpdesk.rights.Found.FoundSituation;
import nl.kinderrechtenhelpdesk.rights.Provision;
import nl.kinderrechtenhelpdesk.rights.Term;

/** Links to explanations, in the language of the page and for the same reader. */
record Links(Screen s, Addressee reader) {

    PageLink link(Found found) {
        return switch (found) {
            case FoundProvision p -> link(p.provision());
            case FoundSituation t -> link(t.situation());
        };
    }

    PageLink link(Provision provision) {
        return new PageLink(
                s.url(Addresses.path(provision)) + reader.query(),
                kicker(provision),
                provision.title(s.language()),
                s.t("rights.provision." + provision.articleCode() + ".about"));
    }

    PageLink link(Term situation) {
        String words = s.t("rights.situation." + situation.code() + ".words");
        String name = situation.name(s.language());
        return new PageLink(
                s.url(Addresses.path(situation)) + reader.query(),
                s.t("rights.page.situation"),
                reader.isChild() ? words : name,
                reader.isChild() ? "" : words);
    }

    private String kicker(Provision provision) {
        if (provision.article().isEmpty()) {
            return s.t("rights.page.protocol");
        }
        return provision.instrument().equals("CRC") && provision.paragraph().isEmpty()
                ? s.t("rights.page.article", provision.article())
                : provision.citation(s.language());
    }
}
