package org.crosscheck.model;

/**
 * A stretch of one report's text, as evidence.
 *
 * @param report id of the report
 * @param span where the words stand in its text
 */
public record Passage(String report, Span span) {}
