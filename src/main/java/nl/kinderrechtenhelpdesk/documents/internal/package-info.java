/** Writes documents in each of their formats. */
@NullMarked
package nl.kinderrechtenhelpdesk.documents.internal;

import org.jspecify.annotations.NullMarked;
