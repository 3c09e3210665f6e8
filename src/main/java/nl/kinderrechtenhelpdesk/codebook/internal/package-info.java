/** Reads the codebook and names its codes. */
@NullMarked
package nl.kinderrechtenhelpdesk.codebook.internal;

import org.jspecify.annotations.NullMarked;
