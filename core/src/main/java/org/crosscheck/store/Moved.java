package org.crosscheck.store;

/**
 * A report changes its event.
 *
 * @param report id of the report
 * @param from id of the event that it belonged to
 * @param to id of the event that it belongs to from now on
 */
public record Moved(String report, String from, String to) {}
