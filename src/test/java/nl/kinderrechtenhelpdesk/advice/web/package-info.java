@NullMarked
package nl.kinderrechtenhelpdesk.advice.web;

import org.jspecify.annotations.NullMarked;
