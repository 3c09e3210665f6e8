@NullMarked
package nl.kinderrechtenhelpdesk.advice.internal;

import org.jspecify.annotations.NullMarked;
