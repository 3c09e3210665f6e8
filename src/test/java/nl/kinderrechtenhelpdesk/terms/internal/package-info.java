@NullMarked
package nl.kinderrechtenhelpdesk.terms.internal;

import org.jspecify.annotations.NullMarked;
