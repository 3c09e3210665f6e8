@NullMarked
package nl.kinderrechtenhelpdesk.evaluation;

import org.jspecify.annotations.NullMarked;
