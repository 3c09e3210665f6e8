/** The public pages about rights. */
@NullMarked
package nl.kinderrechtenhelpdesk.rights.web;

import org.jspecify.annotations.NullMarked;
