package org.crosscheck.model;

import java.util.List;
import java.util.stream.Stream;

/**
 * One person, body or place that the reports name, under all its spellings.
 *
 * @param id unique in its record: "n1"
 * @param kind what it is
 * @param name the spelling to show
 * @param spellings its spellings, most used first
 * @param roles what the reports call it: "foreign minister", most used first
 */
public record Named(
    String id, Name.Kind kind, String name, List<Form> spellings, List<Form> roles) {

  public Named {
    spellings = List.copyOf(spellings);
    roles = List.copyOf(roles);
  }

  /**
   * A wording and where it stands.
   *
   * @param text the wording
   * @param where its places, in the order of reports and text
   */
  public record Form(String text, List<Passage> where) {

    public Form {
      where = List.copyOf(where);
    }
  }

  /** Ids of the reports that name it, in order, each once. */
  public Stream<String> reports() {
    return spellings.stream().flatMap(f -> f.where().stream()).map(Passage::report).distinct();
  }
}
