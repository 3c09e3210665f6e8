/**
 * The public site: what the helpdesk is, what it brought about, how to support it, privacy and contact. And the one door by which figures
 * become public: {@code MakesPublic} lets them out, {@code PublicFigures} gives what was let out, to whatever page, file or report.
 *
 * <p>Counts nothing itself: figures come from {@code signals}, changed and audited. Holds no personal data.
 */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "site",
            "page",
            "staff",
            "privacy",
            "organisation",
            "danger",
            "rights",
            "codebook",
            "signals",
            "advocacy",
            "documents"
        })
@NullMarked
package nl.kinderrechtenhelpdesk.publication;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
