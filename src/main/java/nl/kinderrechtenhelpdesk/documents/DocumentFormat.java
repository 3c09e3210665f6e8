package nl.kinderrechtenhelpdesk.documents;

/** What a {@link Document} can be written as. */
public enum DocumentFormat {
    /** PDF 1.7 by the rules of PDF/UA-1 (ISO 14289-1), for A4. */
    PDF("pdf", "application/pdf"),
    /** A text to go on writing in, Office Open XML (ISO/IEC 29500). */
    DOCX("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    /** Its tables and figures to reckon with, Office Open XML. */
    XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final String extension;
    private final String mediaType;

    DocumentFormat(String extension, String mediaType) {
        this.extension = extension;
        this.mediaType = mediaType;
    }

    /** Of a file name, without a dot. */
    public String extension() {
        return extension;
    }

    public String mediaType() {
        return mediaType;
    }
}
