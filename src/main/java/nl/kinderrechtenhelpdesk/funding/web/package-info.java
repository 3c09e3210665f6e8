/** What hours cost, what a case costs, and down to the entries behind it. */
@NullMarked
package nl.kinderrechtenhelpdesk.funding.web;

import org.jspecify.annotations.NullMarked;
