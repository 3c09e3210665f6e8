@NullMarked
package nl.kinderrechtenhelpdesk;

import org.jspecify.annotations.NullMarked;
