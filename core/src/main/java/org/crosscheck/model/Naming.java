package org.crosscheck.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who and what the reports of an event name, and who speaks in them, joined across reports. */
public final class Naming {

  private final List<Named> names;
  private final List<Source> sources;
  private final Map<Source.Alias, Source> byAlias = new HashMap<>();

  /**
   * @param names persons, bodies and places, most named first
   * @param sources those to whom something is traced, in the order in which they first speak
   */
  public Naming(List<Named> names, List<Source> sources) {
    this.names = List.copyOf(names);
    this.sources = List.copyOf(sources);
    for (Source source : sources) {
      source.aliases().forEach(alias -> byAlias.put(alias, source));
    }
  }

  public List<Named> names() {
    return names;
  }

  public List<Source> sources() {
    return sources;
  }

  /** The source that a report means by a speaker; empty for one that it does not know. */
  public Optional<Source> source(String report, @Nullable Speaker speaker) {
    return speaker == null
        ? Optional.empty()
        : Optional.ofNullable(byAlias.get(new Source.Alias(report, speaker.name())));
  }
}
