package nl.kinderrechtenhelpdesk.signals.web;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What became of a flag, for the page of who flagged it.
 *
 * @param about what the case is about, in words
 * @param signal in which it stands, with its title; null for none
 * @param became in words
 * @param problem the problem file; null for none
 */
public record FateView(
        UUID flag,
        LocalDate on,
        String about,
        @Nullable UUID signal,
        @Nullable String title,
        String became,
        @Nullable UUID problem) {}
