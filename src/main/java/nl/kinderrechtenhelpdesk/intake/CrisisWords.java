package nl.kinderrechtenhelpdesk.intake;

import java.util.List;
import nl.kinderrechtenhelpdesk.kernel.Redacted;

/**
 * Recognises words that name suicide or danger, so that help can be shown beside the question and the question read sooner. It never
 * keeps anybody from sending, and it is no judgement: a person reads every question.
 */
public interface CrisisWords {

    boolean in(List<Redacted<String>> texts);
}
