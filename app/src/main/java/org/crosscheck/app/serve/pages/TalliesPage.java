package org.crosscheck.app.serve.pages;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.crosscheck.app.serve.Problem;
import org.crosscheck.app.serve.Routes;
import org.crosscheck.app.serve.Site;
import org.crosscheck.app.serve.pages.Shell.Section;
import org.crosscheck.app.serve.tally.Counted;
import org.crosscheck.app.serve.tally.Kind;
import org.crosscheck.app.serve.tally.Period;
import org.crosscheck.app.serve.tally.Plot;
import org.crosscheck.app.serve.tally.Tallies;
import org.crosscheck.app.serve.tally.Total;
import org.crosscheck.app.view.RecordParts;
import org.crosscheck.model.Amount;
import org.jspecify.annotations.Nullable;

/** A figure over events by day, week or month, and the largest so far. */
final class TalliesPage implements Routes {

  private final Site site;
  private final Tallies tallies;

  TalliesPage(Site site) {
    this.site = site;
    this.tallies = new Tallies(site.store());
  }

  /**
   * What the template asks for.
   *
   * @param kinds what can be added up, the most frequent first
   * @param kind what is; null where there is nothing
   * @param totals the totals, the last first
   * @param greatest what the events count, the greatest first
   * @param opened the total whose events are shown; null for none
   */
  record View(
      List<Kind> kinds,
      @Nullable Kind kind,
      Period period,
      @Nullable String since,
      @Nullable String until,
      @Nullable String place,
      List<Total> totals,
      List<Counted> greatest,
      @Nullable Total opened) {

    String name() {
      return kind == null ? "" : kind.name();
    }

    /** The name with a capital, as a heading. */
    String title() {
      String name = name();
      return name.isEmpty()
          ? name
          : name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    Plot plot() {
      return Plot.of(totals.reversed(), period);
    }

    Total all() {
      return new Total(LocalDate.EPOCH, greatest);
    }

    String number(double number) {
      return Amount.plain(number);
    }

    String high(Total total) {
      return Amount.plain(total.high()) + (total.isOpen() ? " or more" : "");
    }

    String value(Counted counted) {
      return RecordParts.value(counted.value());
    }

    /** Whether the largest is surely larger than the runner-up. */
    boolean isSure() {
      return greatest.size() < 2 || greatest.get(0).low() > greatest.get(1).high();
    }

    /** The address of the same view with one total opened. */
    String open(@Nullable Total total) {
      List<String> query = new ArrayList<>();
      add(query, "figure", kind == null ? null : kind.name());
      add(query, "by", period.label());
      add(query, "since", since);
      add(query, "until", until);
      add(query, "place", place);
      add(query, "open", total == null ? null : total.start().toString());
      return "/tallies?" + String.join("&", query) + (total == null ? "" : "#opened");
    }

    private static void add(List<String> query, String name, @Nullable String value) {
      if (value != null) {
        query.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
      }
    }
  }

  @Override
  public void addTo(RoutesConfig routes) {
    routes.get("/tallies", this::show);
  }

  private void show(Context context) {
    Period period = period(Ask.text(context, "by"));
    @Nullable Instant since = Ask.time(context, "since");
    @Nullable Instant last = Ask.time(context, "until");
    @Nullable Instant until = last == null ? null : last.plus(Duration.ofDays(1));
    @Nullable String place = Ask.text(context, "place");
    List<Counted> counted = tallies.counted(since, until, place);
    List<Kind> kinds = Tallies.kinds(counted);
    @Nullable Kind kind = kind(Ask.text(context, "figure"), kinds);
    List<Total> totals = kind == null ? List.of() : Tallies.totals(counted, kind, period);
    @Nullable Instant open = Ask.time(context, "open");
    View view =
        new View(
            kinds,
            kind,
            period,
            Ask.text(context, "since"),
            Ask.text(context, "until"),
            place,
            totals.reversed(),
            kind == null ? List.of() : Tallies.greatest(counted, kind),
            totals.stream()
                .filter(each -> open != null && open.toString().startsWith(each.start().toString()))
                .findFirst()
                .orElse(null));
    Map<String, Object> parameters = new HashMap<>();
    parameters.put(
        "shell",
        Shell.of(context, "Tallies", Section.TALLIES).watching("after=" + site.store().head()));
    parameters.put("view", view);
    Templates.show(context, "tallies.jte", parameters);
  }

  private static Period period(@Nullable String name) {
    if (name == null) {
      return Period.DAY;
    }
    try {
      return Period.valueOf(name.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw Problem.wrong(
          "by (%s) is no period\nMaybe day, week or month".formatted(Problem.shortened(name)));
    }
  }

  private static @Nullable Kind kind(@Nullable String name, List<Kind> kinds) {
    return name != null ? new Kind(name) : kinds.stream().findFirst().orElse(null);
  }
}
