package org.crosscheck.app.search;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What to search.
 *
 * @param words words that must all stand in an event or its reports; {@code "in quotes"} as they
 *     stand, {@code -without} the word, {@code either | or}, {@code begin*}; nothing else steers
 * @param since only events that were told of or happened at this time or later; null for all
 * @param until only events that were told of or happened before this time; null for all
 * @param limit most events to give
 */
public record Query(String words, @Nullable Instant since, @Nullable Instant until, int limit) {}
