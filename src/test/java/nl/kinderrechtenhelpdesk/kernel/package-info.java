@NullMarked
package nl.kinderrechtenhelpdesk.kernel;

import org.jspecify.annotations.NullMarked;
