@NullMarked
package nl.kinderrechtenhelpdesk.organisation;

import org.jspecify.annotations.NullMarked;
