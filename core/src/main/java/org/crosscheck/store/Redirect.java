package org.crosscheck.store;

import org.jspecify.annotations.Nullable;

/**
 * What becomes of an event's id.
 *
 * @param event the id
 * @param into id of the event that it stands for from now on; null if it stands for itself again
 */
public record Redirect(String event, @Nullable String into) {}
