/** The administrator's page about the organisation. */
@NullMarked
package nl.kinderrechtenhelpdesk.organisation.web;

import org.jspecify.annotations.NullMarked;
