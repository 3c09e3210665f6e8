/** The pages on which somebody offers support or gives, and those of staff about it. */
@NullMarked
package nl.kinderrechtenhelpdesk.giving.web;

import org.jspecify.annotations.NullMarked;
