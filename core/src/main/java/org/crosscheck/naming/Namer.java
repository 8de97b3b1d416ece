package org.crosscheck.naming;

import java.util.List;
import org.crosscheck.model.Named;
import org.crosscheck.model.Naming;
import org.crosscheck.model.Report;

/**
 * Joins names, and those who speak, across the reports of one event. Two names are joined only
 * where they can be nobody else's; a name that could be two persons' is nobody's.
 */
public final class Namer {

  private Namer() {}

  /** Who and what the reports name, and who speaks in them. */
  public static Naming of(List<Report> reports) {
    Cast cast = Cast.of(reports);
    List<Named> names = Spellings.named(cast.members());
    return new Naming(names, Sources.of(reports, cast, names));
  }
}
