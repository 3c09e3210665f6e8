@NullMarked
package nl.kinderrechtenhelpdesk.casework.internal.agreement;

import org.jspecify.annotations.NullMarked;
