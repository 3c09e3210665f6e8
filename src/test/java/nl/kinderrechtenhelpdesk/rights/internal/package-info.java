@NullMarked
package nl.kinderrechtenhelpdesk.rights.internal;

import org.jspecify.annotations.NullMarked;
