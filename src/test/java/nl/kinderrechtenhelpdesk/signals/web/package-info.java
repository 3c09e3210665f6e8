@NullMarked
package nl.kinderrechtenhelpdesk.signals.web;

import org.jspecify.annotations.NullMarked;
