/** The asker's page of consent, the lawyers' page of the story, and what both show on pages of others. */
@NullMarked
package nl.kinderrechtenhelpdesk.stories.web;

import org.jspecify.annotations.NullMarked;
