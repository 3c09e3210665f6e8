/**
 * What came in and went out on the bank, put with the categories of the guideline for fundraising organisations (RJ 650), and handed to the
 * bookkeeper: as a general ledger, an audit file and the figures of a year.
 *
 * <p>Not an administration: no invoices, wages or tax, and nothing that has not passed a bank. Who gives is known to {@code giving}.
 * Personal data: names and accounts of who paid, sealed with the key of the organisation.
 */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "page",
            "staff",
            "privacy",
            "organisation",
            "documents",
            "publication",
            "giving"
        })
@NullMarked
package nl.kinderrechtenhelpdesk.bookkeeping;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
