/** What {@code casework} asks of the module that keeps problem files, which lies above it: which there are to choose from. Ids and titles; nothing of a case goes this way. */
@NamedInterface("problems")
@NullMarked
package nl.kinderrechtenhelpdesk.casework.problems;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
