package org.crosscheck.flow;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.crosscheck.model.Event;
import org.crosscheck.model.Name;
import org.crosscheck.model.Named;
import org.crosscheck.model.Naming;
import org.crosscheck.model.Report;

/** Says in short what an event is, from the reports that tell of it. */
final class Events {

  private static final int PLACES = 3;

  private Events() {}

  static Event of(List<Report> reports, Naming naming) {
    return new Event(
        id(reports),
        Headlines.of(reports),
        EventKinds.of(reports),
        EventDays.began(reports),
        null,
        places(naming));
  }

  /** The same for the same reports, in whatever order. */
  private static String id(List<Report> reports) {
    StringBuilder all = new StringBuilder();
    reports.stream()
        .map(r -> r.id() + "\n" + r.reading().text() + "\n")
        .sorted()
        .forEach(all::append);
    return UUID.nameUUIDFromBytes(all.toString().getBytes(StandardCharsets.UTF_8)).toString();
  }

  /** Places that most reports name, then those named most often; each under one name. */
  private static List<String> places(Naming naming) {
    return naming.names().stream()
        .filter(each -> each.kind() == Name.Kind.PLACE)
        .sorted(
            Comparator.comparingLong((Named each) -> -each.reports().count())
                .thenComparingInt(Events::mentions))
        .map(Named::name)
        .distinct()
        .limit(PLACES)
        .toList();
  }

  /** How often it is named, the most first. */
  private static int mentions(Named named) {
    return -named.spellings().stream().mapToInt(each -> each.where().size()).sum();
  }
}
