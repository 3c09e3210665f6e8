/** The pages on which askers ask to be forgotten and two people of staff decide. */
@NullMarked
package nl.kinderrechtenhelpdesk.retention.web;

import org.jspecify.annotations.NullMarked;
