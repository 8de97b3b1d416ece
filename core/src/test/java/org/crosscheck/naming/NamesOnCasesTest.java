package org.crosscheck.naming;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.crosscheck.cases.GoldCase;
import org.crosscheck.flow.Flow;
import org.crosscheck.model.Named;
import org.crosscheck.model.Naming;
import org.crosscheck.model.Report;
import org.crosscheck.model.Source;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/** Names and sources of whole cases, where they lie beside the project. */
@EnabledIf("casesAreThere")
class NamesOnCasesTest {

  private static @Nullable Flow flow;

  static boolean casesAreThere() {
    return GoldCase.folder() != null;
  }

  @BeforeAll
  static void open() {
    flow = Flow.open();
  }

  @AfterAll
  static void close() {
    if (flow != null) {
      flow.close();
    }
  }

  @Test
  void everyCaseJoinsItsNamesAlikeInAnyOrder() {
    for (GoldCase each : GoldCase.all()) {
      List<Report> reports = reports(each.name());
      Set<String> forward = Written.groups(Namer.of(reports));
      assertThat(Written.groups(Namer.of(new ArrayList<>(reports.reversed())))).isEqualTo(forward);
    }
  }

  @Test
  void oneAirForceSpeaksInAllFiveReports() {
    Naming naming = Namer.of(reports("kyiv"));
    Source force =
        naming.sources().stream().filter(s -> s.name().contains("force")).findFirst().orElseThrow();
    assertThat(force.aliases().stream().map(Source.Alias::report).distinct()).hasSize(5);
    assertThat(force.party()).isTrue();
    assertThat(garbled(naming))
        .contains("Vladmir Putin", "Rados aw Sikorski")
        .anyMatch(each -> each.startsWith("Ukra Ukra"));
  }

  @Test
  void namesakesStayApart() {
    assertThat(Written.groups(Namer.of(reports("pelosi-vote"))))
        .anyMatch(each -> each.contains("Loretta"))
        .noneMatch(each -> each.contains("Loretta") && each.contains("Linda"));
  }

  private static Set<String> garbled(Naming naming) {
    return naming.names().stream()
        .flatMap(each -> each.spellings().stream())
        .filter(Named.Form::garbled)
        .map(Named.Form::text)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static List<Report> reports(String name) {
    GoldCase found =
        GoldCase.all().stream().filter(each -> each.name().equals(name)).findFirst().orElseThrow();
    Flow open = Objects.requireNonNull(flow);
    return found.reports().stream().map(each -> open.report(each.article())).toList();
  }
}
