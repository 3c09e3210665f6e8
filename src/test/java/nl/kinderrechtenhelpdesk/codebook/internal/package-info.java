@NullMarked
package nl.kinderrechtenhelpdesk.codebook.internal;

import org.jspecify.annotations.NullMarked;
