/** How the rights analysis, the advice and the outcome are kept, and the rules that hold for them. */
@NullMarked
package nl.kinderrechtenhelpdesk.advice.internal;

import org.jspecify.annotations.NullMarked;
