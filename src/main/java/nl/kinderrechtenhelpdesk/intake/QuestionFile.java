package nl.kinderrechtenhelpdesk.intake;

import nl.kinderrechtenhelpdesk.kernel.Redacted;

/**
 * A file that came with a question, such as a photo of a letter: looked into, and without hidden data. Once the question is sent it is an
 * attachment of {@code conversation}.
 */
public final class QuestionFile {

    private final Redacted<String> name;
    private final String kind;
    private final boolean cleaned;
    private final byte[] content;

    /**
     * @param kind what {@link QuestionFiles} calls this sort of file
     * @param cleaned whether hidden data was taken out of it
     */
    public QuestionFile(Redacted<String> name, String kind, boolean cleaned, byte[] content) {
        this.name = name;
        this.kind = kind;
        this.cleaned = cleaned;
        this.content = content;
    }

    public Redacted<String> name() {
        return name;
    }

    public String kind() {
        return kind;
    }

    public boolean cleaned() {
        return cleaned;
    }

    /** Not copied: it can be large, and lives for one request. */
    public byte[] content() {
        return content;
    }

    @Override
    public String toString() {
        return "[file]";
    }
}
