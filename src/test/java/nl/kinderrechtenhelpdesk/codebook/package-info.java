@NullMarked
package nl.kinderrechtenhelpdesk.codebook;

import org.jspecify.annotations.NullMarked;
