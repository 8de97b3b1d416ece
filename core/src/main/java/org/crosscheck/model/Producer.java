package org.crosscheck.model;

/**
 * What made a record.
 *
 * @param name name of the program
 * @param version its version
 * @param model name and version of the reader's weights
 */
public record Producer(String name, String version, String model) {}
