/** Tests of the pages on which people sign in and look after accounts. */
@NullMarked
package nl.kinderrechtenhelpdesk.staff.web;

import org.jspecify.annotations.NullMarked;
