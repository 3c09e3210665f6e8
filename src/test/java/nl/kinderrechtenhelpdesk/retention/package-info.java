@NullMarked
package nl.kinderrechtenhelpdesk.retention;

import org.jspecify.annotations.NullMarked;
