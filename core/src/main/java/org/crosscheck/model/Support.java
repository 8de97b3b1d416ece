package org.crosscheck.model;

/**
 * How many stand behind a fact.
 *
 * @param reports reports that tell it
 * @param witnesses independent voices among them
 * @param speakers different people or bodies to whom its figures are traced
 */
public record Support(int reports, int witnesses, int speakers) {}
