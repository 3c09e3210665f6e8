/** What tests share: a real PostgreSQL for each test run, a clock that tests set, and a real browser. */
@NullMarked
package nl.kinderrechtenhelpdesk.testing;

import org.jspecify.annotations.NullMarked;
