/** Pages of the shell itself: cookies, the way out, errors. */
@NullMarked
package nl.kinderrechtenhelpdesk.page.web;

import org.jspecify.annotations.NullMarked;
