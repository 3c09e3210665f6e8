@NullMarked
package nl.kinderrechtenhelpdesk.health.web;

import org.jspecify.annotations.NullMarked;
