@NullMarked
package nl.kinderrechtenhelpdesk.privacy.internal;

import org.jspecify.annotations.NullMarked;
