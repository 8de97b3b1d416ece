package org.crosscheck.flow;

import java.util.List;
import java.util.Map;
import org.crosscheck.store.Kept;
import org.crosscheck.store.Moved;
import org.crosscheck.store.Redirect;

/**
 * What a correction does to events.
 *
 * @param moved reports that change their event
 * @param redirects events that live on as others, or stand for themselves again
 * @param members for each event that needs a new record, all its reports from now on
 */
record Rearrangement(List<Moved> moved, List<Redirect> redirects, Map<String, List<Kept>> members) {

  Rearrangement {
    moved = List.copyOf(moved);
    redirects = List.copyOf(redirects);
    members = Map.copyOf(members);
  }
}
