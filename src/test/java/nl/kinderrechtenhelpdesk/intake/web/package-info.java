@NullMarked
package nl.kinderrechtenhelpdesk.intake.web;

import org.jspecify.annotations.NullMarked;
