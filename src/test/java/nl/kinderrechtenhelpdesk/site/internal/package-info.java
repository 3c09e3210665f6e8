@NullMarked
package nl.kinderrechtenhelpdesk.site.internal;

import org.jspecify.annotations.NullMarked;
