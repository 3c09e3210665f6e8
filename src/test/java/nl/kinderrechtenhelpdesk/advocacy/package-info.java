@NullMarked
package nl.kinderrechtenhelpdesk.advocacy;

import org.jspecify.annotations.NullMarked;
