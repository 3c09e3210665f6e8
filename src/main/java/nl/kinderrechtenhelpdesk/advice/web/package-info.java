/** The pages on which lawyers analyse, advise, review and record the outcome, and on which an asker reads the advice and tells how it turned out. */
@NullMarked
package nl.kinderrechtenhelpdesk.advice.web;

import org.jspecify.annotations.NullMarked;
