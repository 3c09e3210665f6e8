/** Tests of the pages on grants. */
@NullMarked
package nl.kinderrechtenhelpdesk.funding.web.grant;

import org.jspecify.annotations.NullMarked;
