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
 * @param alike ids of others that could be taken for it and are not joined with it: the same
 *     surname with another first name, where no report names both
 */
public record Named(
    String id,
    Name.Kind kind,
    String name,
    List<Form> spellings,
    List<Form> roles,
    List<String> alike) {

  public Named {
    spellings = List.copyOf(spellings);
    roles = List.copyOf(roles);
    alike = List.copyOf(alike);
  }

  /**
   * A wording and where it stands.
   *
   * @param text the wording
   * @param garbled whether it is a slip, such as a lost letter or a fragment that is repeated, and
   *     no spelling that somebody would choose
   * @param where its places, in the order of reports and text
   */
  public record Form(String text, boolean garbled, List<Passage> where) {

    public Form {
      where = List.copyOf(where);
    }
  }

  /** Ids of the reports that name it, in order, each once. */
  public Stream<String> reports() {
    return spellings.stream().flatMap(f -> f.where().stream()).map(Passage::report).distinct();
  }
}
