@NullMarked
package nl.kinderrechtenhelpdesk.funding.web;

import org.jspecify.annotations.NullMarked;
