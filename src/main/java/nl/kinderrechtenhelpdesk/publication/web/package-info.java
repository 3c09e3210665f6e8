/** Public pages about the helpdesk. */
@NullMarked
package nl.kinderrechtenhelpdesk.publication.web;

import org.jspecify.annotations.NullMarked;
