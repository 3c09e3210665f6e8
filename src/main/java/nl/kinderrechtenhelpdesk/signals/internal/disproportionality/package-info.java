/**
 * How far two codes occur together more often than apart, shrunk where there are few: the empirical Bayes geometric mean of DuMouchel
 * (1999) and the information component (Norén et al. 2013). For the question whether a provision turns up where it never did.
 */
@NullMarked
package nl.kinderrechtenhelpdesk.signals.internal.disproportionality;

import org.jspecify.annotations.NullMarked;
