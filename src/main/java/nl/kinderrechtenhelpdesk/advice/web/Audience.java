package nl.kinderrechtenhelpdesk.advice.web;

import nl.kinderrechtenhelpdesk.intake.Submission;
import nl.kinderrechtenhelpdesk.kernel.Language;
import nl.kinderrechtenhelpdesk.rights.AskerKind;

/** For whom the asker's pages are worded: in which language, and as to a child or as to an adult. */
record Audience(Language language, boolean child) {

    static Audience of(Submission submission) {
        return new Audience(submission.language().forLetters(), submission.asker() == AskerKind.CHILD);
    }

    /** The part of a message key that tells the wordings apart. */
    String wording() {
        return child ? "child" : "adult";
    }

    /** The score from which a text is easy enough for these readers. */
    int easyFrom() {
        return child ? 75 : 60;
    }

    /** The most words a sentence should have for these readers. */
    int longestSentence() {
        return child ? 15 : 20;
    }
}
