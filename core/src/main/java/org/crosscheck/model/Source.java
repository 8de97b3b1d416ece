package org.crosscheck.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One person, body or document to whom figures and statements are traced, under all the names that
 * the reports give it.
 *
 * @param id unique in its record: "p1"
 * @param name the fullest of its names, for a reader: "Ukrainian air force"
 * @param named id of the {@link Named} whom it is, where it is named; null for "officials"
 * @param party whether it is a party to the event, or speaks for one; null where unknown
 * @param aliases the speakers' names that mean it, report by report
 */
public record Source(
    String id, String name, @Nullable String named, @Nullable Boolean party, List<Alias> aliases) {

  public Source {
    aliases = List.copyOf(aliases);
  }

  /**
   * What one report calls it.
   *
   * @param report id of the report
   * @param name the name of the {@link Speaker}s of that report that mean this source
   */
  public record Alias(String report, String name) {}
}
