@NullMarked
package nl.kinderrechtenhelpdesk.rights;

import org.jspecify.annotations.NullMarked;
