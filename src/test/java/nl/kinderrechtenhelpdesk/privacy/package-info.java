@NullMarked
package nl.kinderrechtenhelpdesk.privacy;

import org.jspecify.annotations.NullMarked;
