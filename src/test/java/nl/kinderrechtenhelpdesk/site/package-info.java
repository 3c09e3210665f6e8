@NullMarked
package nl.kinderrechtenhelpdesk.site;

import org.jspecify.annotations.NullMarked;
