/** The asker's pages: one question a page, the check, the receipt, and coming back with the code. */
@NullMarked
package nl.kinderrechtenhelpdesk.intake.web;

import org.jspecify.annotations.NullMarked;
