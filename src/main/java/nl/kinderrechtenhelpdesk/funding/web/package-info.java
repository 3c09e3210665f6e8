/** The page on which somebody offers support, and its inbox. */
@NullMarked
package nl.kinderrechtenhelpdesk.funding.web;

import org.jspecify.annotations.NullMarked;
