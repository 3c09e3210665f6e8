package nl.kinderrechtenhelpdesk.rights.web;

import java.text.Normalizer;
import java.util.Locale;
import nl.kinderrechtenhelpdesk.kernel.Language;
import nl.kinderrechtenhelpdesk.rights.Provision;
import nl.kinderrechtenhelpdesk.rights.Term;

/** Where each explanation is, without language and reader. */
final class Addresses {

    static final String ROOT = "/kinderrechten";

    private Addresses() {}

    /** The last part of a situation's address: its Dutch name, so that addresses read well. */
    static String slug(Term situation) {
        return Normalizer.normalize(situation.name(Language.NL), Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", " ")
                .strip()
                .replace(' ', '-');
    }

    static String path(Provision provision) {
        String code = provision.code().value().toLowerCase(Locale.ROOT);
        if (provision.article().isEmpty()) {
            return ROOT + "/protocol/" + code;
        }
        return provision.instrument().equals("CRC")
                ? ROOT + "/artikel/" + provision.article()
                : ROOT + "/verdrag/" + code;
    }

    static String path(Term situation) {
        return ROOT + "/situatie/" + slug(situation);
    }
}
