package org.crosscheck.app.serve.api;

import static org.crosscheck.app.serve.api.Endpoint.get;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.crosscheck.app.exchange.HxlCsv;
import org.crosscheck.app.export.Rows;
import org.crosscheck.app.export.Written;
import org.crosscheck.app.serve.Site;
import org.crosscheck.store.ChangeEntry;
import org.crosscheck.store.EventSummary;
import org.crosscheck.store.EventVersion;
import org.jspecify.annotations.Nullable;

/** All that the store holds, row by row, for tables and programs. */
final class ExportEndpoints {

  private static final int PAGE = 1_000;

  private final Site site;

  ExportEndpoints(Site site) {
    this.site = site;
  }

  List<Endpoint> all() {
    List<Endpoint> all = new ArrayList<>();
    both(all, "events", "Every event", (version, rows) -> rows.accept(event(version)));
    both(all, "facts", "Every fact", (version, rows) -> Rows.facts(version).forEach(rows));
    both(all, "figures", "Every figure", (version, rows) -> Rows.figures(version).forEach(rows));
    for (Written form : Written.values()) {
      all.add(export("changes", form, "Every change", context -> changes(context, form)));
    }
    all.add(
        get("/export/facts.hxl.csv", "export", "Every fact, with HXL hashtags", this::hxl)
            .answering("text/csv"));
    return all;
  }

  private void both(
      List<Endpoint> all,
      String what,
      String summary,
      BiConsumer<EventVersion, Consumer<Map<String, @Nullable Object>>> rows) {
    for (Written form : Written.values()) {
      all.add(
          export(
              what,
              form,
              summary,
              context ->
                  stream(
                      context,
                      type(form),
                      out -> {
                        Table table = new Table(form, out);
                        site.store().eachRecord(version -> rows.accept(version, table::row));
                      })));
    }
  }

  private static Endpoint export(String what, Written form, String summary, Handler handler) {
    String ending =
        switch (form) {
          case JSONL -> ".jsonl";
          case CSV -> ".csv";
        };
    return get("/export/" + what + ending, "export", summary, handler).answering(type(form));
  }

  private static String type(Written form) {
    return switch (form) {
      case JSONL -> "application/x-ndjson";
      case CSV -> "text/csv";
    };
  }

  private Map<String, @Nullable Object> event(EventVersion version) {
    return Rows.event(
        EventSummary.of(version, site.store().versions(version.event()).getFirst().known()));
  }

  private void changes(Context context, Written form) {
    stream(
        context,
        type(form),
        out -> {
          Table table = new Table(form, out);
          List<ChangeEntry> page = site.store().changesAfter(0, PAGE);
          while (!page.isEmpty()) {
            page.stream().map(Rows::change).forEach(table::row);
            page = site.store().changesAfter(page.getLast().cursor(), PAGE);
          }
        });
  }

  private void hxl(Context context) {
    stream(
        context,
        "text/csv",
        out -> {
          write(out, HxlCsv.head());
          site.store().eachRecord(version -> write(out, HxlCsv.rows(version.record())));
        });
  }

  private static void stream(Context context, String type, Consumer<OutputStream> rows) {
    context.contentType(type + "; charset=utf-8");
    try (OutputStream out = new BufferedOutputStream(context.outputStream(), 1 << 16)) {
      rows.accept(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(OutputStream out, String text) {
    try {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Rows with one heading. */
  private static final class Table {
    private final Written form;
    private final OutputStream out;
    private boolean begun;

    Table(Written form, OutputStream out) {
      this.form = form;
      this.out = out;
    }

    void row(Map<String, @Nullable Object> row) {
      if (!begun) {
        write(out, form.head(row));
        begun = true;
      }
      write(out, form.row(row));
    }
  }
}
