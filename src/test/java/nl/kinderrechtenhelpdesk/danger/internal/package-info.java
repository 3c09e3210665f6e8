@NullMarked
package nl.kinderrechtenhelpdesk.danger.internal;

import org.jspecify.annotations.NullMarked;
