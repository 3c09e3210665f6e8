/** How questions, drafts and codes are kept. Nothing outside {@code intake} sees it. */
@NullMarked
package nl.kinderrechtenhelpdesk.intake.internal;

import org.jspecify.annotations.NullMarked;
