/** The connector of Tomcat that is watched, and the outermost filter that reads forms. */
@NullMarked
package nl.kinderrechtenhelpdesk.traffic.internal;

import org.jspecify.annotations.NullMarked;
