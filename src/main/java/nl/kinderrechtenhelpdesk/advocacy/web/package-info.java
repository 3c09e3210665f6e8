/** The pages on which staff work on problem files. */
@NullMarked
package nl.kinderrechtenhelpdesk.advocacy.web;

import org.jspecify.annotations.NullMarked;
