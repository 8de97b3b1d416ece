package org.crosscheck.store;

import java.time.Instant;

/**
 * Something that no report could be made of.
 *
 * @param known when it came in
 * @param source where it came from, as a person names it
 * @param reason what is wrong with it
 */
public record Rejection(Instant known, String source, String reason) {}
