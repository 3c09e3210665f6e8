@NullMarked
package nl.kinderrechtenhelpdesk.disclosure;

import org.jspecify.annotations.NullMarked;
