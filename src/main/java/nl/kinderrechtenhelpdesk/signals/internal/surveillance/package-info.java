/**
 * Methods of disease surveillance as their papers and the R package surveillance (1.20.3) have them, to compare the search for signals
 * with: Farrington et al. (1996), Noufaily et al. (2013), EARS (Hutwagner et al. 2003) and the likelihood ratio charts of Höhle and Paul
 * (2008). They watch one series of weekly counts each; nothing here is told to anybody.
 */
@NullMarked
package nl.kinderrechtenhelpdesk.signals.internal.surveillance;

import org.jspecify.annotations.NullMarked;
