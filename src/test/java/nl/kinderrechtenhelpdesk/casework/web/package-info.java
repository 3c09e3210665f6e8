@NullMarked
package nl.kinderrechtenhelpdesk.casework.web;

import org.jspecify.annotations.NullMarked;
