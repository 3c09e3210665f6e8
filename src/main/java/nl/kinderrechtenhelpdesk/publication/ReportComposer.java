package nl.kinderrechtenhelpdesk.publication;

import java.time.LocalDate;
import java.util.Map;
import nl.kinderrechtenhelpdesk.documents.Document;
import nl.kinderrechtenhelpdesk.kernel.Language;

/** Lays the words of an editor and what is public of a year together into a whole report, in each complete language. */
public interface ReportComposer {

    /** @param day of which day the report is */
    Map<Language, Document> compose(int year, ReportTexts texts, LocalDate day);
}
