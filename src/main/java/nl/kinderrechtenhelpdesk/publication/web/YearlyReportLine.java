package nl.kinderrechtenhelpdesk.publication.web;

import java.time.Instant;

/** A published yearly report in the list of all. */
public record YearlyReportLine(String year, Instant at) {}
