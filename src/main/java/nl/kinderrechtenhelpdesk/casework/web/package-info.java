/** The pages of lawyers and coordinators about cases: the worklist, the case, triage, closing and the workload. */
@NullMarked
package nl.kinderrechtenhelpdesk.casework.web;

import org.jspecify.annotations.NullMarked;
