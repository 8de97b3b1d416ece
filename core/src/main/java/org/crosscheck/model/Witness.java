package org.crosscheck.model;

/**
 * A report's place among the voices of its event.
 *
 * @param report id of the report
 * @param origin from whom it had its news
 * @param witness name shared by all reports that are one voice: "w1"
 */
public record Witness(String report, Origin origin, String witness) {}
