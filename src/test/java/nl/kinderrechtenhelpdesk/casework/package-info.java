@NullMarked
package nl.kinderrechtenhelpdesk.casework;

import org.jspecify.annotations.NullMarked;
