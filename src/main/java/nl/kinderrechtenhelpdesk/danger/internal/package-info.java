/**
 * How signs of danger are recognised, and where help lines come from. Nothing outside {@code danger} sees it.
 *
 * <p>{@code Recogniser} reads a text by the rules of a {@code Grammar} for each language; a {@code Lexicon} knows which words stand for
 * which concepts, by their {@code Sound}; {@code SureSentences} holds other languages, {@code Learned} gives a second opinion on each
 * {@code Passage}. All of it is data in {@code resources/danger}, which a lawyer can read and change; a test holds what must be seen and
 * what must stay quiet.
 */
@NullMarked
package nl.kinderrechtenhelpdesk.danger.internal;

import org.jspecify.annotations.NullMarked;
