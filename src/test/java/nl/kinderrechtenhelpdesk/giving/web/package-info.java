@NullMarked
package nl.kinderrechtenhelpdesk.giving.web;

import org.jspecify.annotations.NullMarked;
