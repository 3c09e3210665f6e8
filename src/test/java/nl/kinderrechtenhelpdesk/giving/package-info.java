@NullMarked
package nl.kinderrechtenhelpdesk.giving;

import org.jspecify.annotations.NullMarked;
