@NullMarked
package nl.kinderrechtenhelpdesk.advice;

import org.jspecify.annotations.NullMarked;
