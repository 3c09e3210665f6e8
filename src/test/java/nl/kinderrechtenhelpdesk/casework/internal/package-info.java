@NullMarked
package nl.kinderrechtenhelpdesk.casework.internal;

import org.jspecify.annotations.NullMarked;
