/**
 * Documents that people take away: a small typed model of a text with tables and figures, and from it an accessible PDF, a DOCX and a workbook.
 *
 * <p>It knows no word of the helpdesk: what a report says is its maker's business, such as {@code publication}; letters in a case are
 * {@code advice}. Keeps nothing.
 */
@ApplicationModule(allowedDependencies = {"kernel"})
@NullMarked
package nl.kinderrechtenhelpdesk.documents;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
