package org.crosscheck.store;

import java.time.Instant;
import org.crosscheck.model.Change;

/**
 * A change as the store holds it.
 *
 * @param cursor grows with each change of any event
 * @param event id of the event
 * @param version number of the version that brought it
 * @param known when we knew
 * @param change the change
 */
public record ChangeEntry(long cursor, String event, int version, Instant known, Change change) {}
