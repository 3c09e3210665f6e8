package nl.kinderrechtenhelpdesk.demo.internal;

import java.util.List;
import nl.kinderrechtenhelpdesk.rights.AskerKind;

/**
 * What is asked and advised in a made-up case.
 *
 * @param voice who tells it
 * @param steps in order: what, by whom, on which ground (code of a provision)
 */
record Story(AskerKind voice, String question, String happened, String intro, List<List<String>> steps) {

    /** The question as somebody else asks it, for the one whose story it is. */
    String questionOf(AskerKind asker) {
        if (asker == voice) {
            return question;
        }
        String teller =
                switch (voice) {
                    case CHILD -> "een kind";
                    case PARENT -> "een ouder";
                    case FOSTER_PARENT -> "pleegouders";
                    case LAWYER -> "een advocaat";
                    case AID_WORKER, OTHER_PROFESSIONAL -> "een hulpverlener";
                    case OTHER -> "iemand";
                };
        String link =
                switch (asker) {
                    case CHILD -> "Ik vraag dit met iemand die ik vertrouw";
                    case PARENT, FOSTER_PARENT -> "Ik vraag dit voor het kind";
                    case LAWYER -> "Ik sta in deze zaak een kind bij";
                    case AID_WORKER, OTHER_PROFESSIONAL -> "Ik werk met dit kind";
                    case OTHER -> "Ik ken dit kind";
                };
        return link + ". Dit is wat " + teller + " schreef: \u201c" + question + "\u201d";
    }
}
