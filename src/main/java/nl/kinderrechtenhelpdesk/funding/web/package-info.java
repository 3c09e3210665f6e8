/** Pages of finance about funds, grants and what work costs. */
@NullMarked
package nl.kinderrechtenhelpdesk.funding.web;

import org.jspecify.annotations.NullMarked;
