package org.crosscheck.record;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.crosscheck.model.Article;
import org.crosscheck.model.Event;
import org.crosscheck.model.EventRecord;
import org.crosscheck.model.Fact;
import org.crosscheck.model.Figure;
import org.crosscheck.model.Lineage;
import org.crosscheck.model.Named;
import org.crosscheck.model.Naming;
import org.crosscheck.model.Note;
import org.crosscheck.model.Origin;
import org.crosscheck.model.Passage;
import org.crosscheck.model.Producer;
import org.crosscheck.model.Relation;
import org.crosscheck.model.Source;
import org.crosscheck.model.Span;
import org.crosscheck.model.Speaker;
import org.crosscheck.model.Statement;
import org.crosscheck.model.Support;
import org.crosscheck.model.Utterance;
import org.crosscheck.model.Value;
import org.crosscheck.model.Witness;
import org.jspecify.annotations.Nullable;

/** Lays one record out as a tree of JSON, fields in the order of the format's page. */
final class RecordWriter {

  /** Above this a double no longer tells neighbouring whole numbers apart. */
  private static final double WHOLE = 0x1p53;

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private final EventRecord record;
  private final Map<String, CodePoints> places = new HashMap<>();
  private final Naming naming;
  private final Set<String> withoutText;

  /** Leaves the texts of some reports out, which are named by their ids. */
  RecordWriter(EventRecord record, Set<String> withoutText) {
    this.record = record;
    this.withoutText = withoutText;
    naming = new Naming(record.names(), record.sources());
    for (Article article : record.reports()) {
      places.put(article.id(), CodePoints.of(article.text()));
    }
  }

  JsonNode write() {
    ObjectNode root = JSON.objectNode();
    root.put("format", EventRecord.FORMAT);
    root.set("producer", producer(record.producer()));
    root.set("event", event(record.event()));
    ArrayNode reports = root.putArray("reports");
    for (int i = 0; i < record.reports().size(); i++) {
      reports.add(report(record.reports().get(i), record.witnesses().get(i)));
    }
    ArrayNode figures = root.putArray("figures");
    for (int i = 0; i < record.figures().size(); i++) {
      figures.add(figure(record.figures().get(i), record.factOf().get(i)));
    }
    root.set("facts", all(record.facts(), this::fact));
    root.set("relations", all(record.relations(), this::relation));
    root.set("lineage", all(record.lineage(), this::lineage));
    root.set("names", all(record.names(), this::named));
    root.set("sources", all(record.sources(), this::source));
    root.set("statements", all(record.statements(), this::statement));
    root.set("notes", all(record.notes(), this::note));
    return root;
  }

  private ObjectNode producer(Producer producer) {
    return JSON.objectNode()
        .put("name", producer.name())
        .put("version", producer.version())
        .put("model", producer.model());
  }

  private ObjectNode event(Event event) {
    ObjectNode node =
        JSON.objectNode()
            .put("id", event.id())
            .put("title", event.title())
            .put("kind", event.kind())
            .put("from", text(event.from()))
            .put("to", text(event.to()));
    node.set("places", strings(event.places()));
    return node;
  }

  private ObjectNode report(Article article, Witness witness) {
    ObjectNode node =
        JSON.objectNode()
            .put("id", article.id())
            .put("headline", article.headline())
            .put("publisher", article.publisher())
            .put("published", text(article.published()))
            .put("url", article.url())
            .put("language", article.language());
    if (!withoutText.contains(article.id())) {
      node.put("text", article.text());
    }
    node.set("boilerplate", all(article.boilerplate(), span -> span(article.id(), span)));
    if (article.origin() != null) {
      node.put("given_origin", article.origin());
    }
    node.set("origin", origin(article.id(), witness.origin()));
    node.put("witness", witness.witness());
    return node;
  }

  private ObjectNode origin(String report, Origin origin) {
    ObjectNode node = JSON.objectNode().put("name", origin.name()).put("how", origin.how().label());
    node.set("evidence", span(report, origin.evidence()));
    return node;
  }

  private ObjectNode figure(Figure figure, String fact) {
    ObjectNode node = JSON.objectNode().put("id", figure.id()).put("report", figure.report());
    node.setAll(bounds(figure.report(), figure.span()));
    node.put("text", figure.text());
    node.set("value", value(figure.value()));
    node.put("modality", figure.modality().label())
        .put("unit", figure.unit())
        .put("predicate", figure.predicate())
        .put("place", figure.place())
        .put("time", figure.time());
    node.set("speaker", speaker(figure.report(), figure.speaker()));
    node.set("sentence", span(figure.report(), figure.sentence()));
    return node.put("rule", figure.rule()).put("fact", fact);
  }

  private JsonNode speaker(String report, @Nullable Speaker speaker) {
    if (speaker == null) {
      return JSON.nullNode();
    }
    ObjectNode node = JSON.objectNode().put("name", speaker.name());
    node.setAll(bounds(report, speaker.span()));
    node.set("via", strings(speaker.via()));
    return node.put("source", naming.source(report, speaker).map(Source::id).orElse(null));
  }

  private ObjectNode fact(Fact fact) {
    ObjectNode node =
        JSON.objectNode()
            .put("id", fact.id())
            .put("label", fact.label())
            .put("unit", fact.unit())
            .put("slot", fact.slot())
            .put("verdict", fact.verdict() == null ? null : fact.verdict().label());
    node.set("accepted", value(fact.accepted()));
    node.set("support", support(fact.support()));
    node.put("status", fact.status().label()).put("reason", fact.reason());
    node.set("figures", strings(fact.figures()));
    return node;
  }

  private ObjectNode support(Support support) {
    return JSON.objectNode()
        .put("reports", support.reports())
        .put("witnesses", support.witnesses())
        .put("speakers", support.speakers());
  }

  private ObjectNode relation(Relation relation) {
    ObjectNode node =
        JSON.objectNode().put("kind", relation.kind().label()).put("whole", relation.whole());
    node.set("parts", strings(relation.parts()));
    node.put("equation", relation.equation())
        .put("holds", relation.holds())
        .put("stated", relation.stated());
    node.set("chance", number(relation.chance()));
    node.set("figures", strings(relation.figures()));
    return node;
  }

  private ObjectNode lineage(Lineage lineage) {
    ObjectNode node = JSON.objectNode().put("kind", lineage.kind().label());
    node.set("reports", strings(lineage.reports()));
    node.put("origin", lineage.origin()).put("evidence", lineage.evidence());
    node.put("first", lineage.first());
    node.set("passages", all(lineage.passages(), this::passage));
    return node;
  }

  private ObjectNode note(Note note) {
    ObjectNode node = JSON.objectNode().put("kind", note.kind().label());
    node.set("reports", strings(note.reports()));
    node.set("figures", strings(note.figures()));
    node.put("text", note.text());
    node.set("evidence", all(note.evidence(), this::passage));
    return node;
  }

  private ObjectNode named(Named named) {
    ObjectNode node =
        JSON.objectNode()
            .put("id", named.id())
            .put("kind", named.kind().name().toLowerCase(Locale.ROOT))
            .put("name", named.name());
    node.set("spellings", all(named.spellings(), this::form));
    node.set("roles", all(named.roles(), this::form));
    node.set("alike", strings(named.alike()));
    return node;
  }

  private ObjectNode form(Named.Form form) {
    ObjectNode node = JSON.objectNode().put("text", form.text()).put("garbled", form.garbled());
    node.set("where", all(form.where(), this::passage));
    return node;
  }

  private ObjectNode source(Source source) {
    ObjectNode node =
        JSON.objectNode()
            .put("id", source.id())
            .put("name", source.name())
            .put("named", source.named())
            .put("party", source.party());
    node.set("aliases", all(source.aliases(), RecordWriter::alias));
    return node;
  }

  private static ObjectNode alias(Source.Alias alias) {
    return JSON.objectNode().put("report", alias.report()).put("name", alias.name());
  }

  private ObjectNode statement(Statement statement) {
    ObjectNode node =
        JSON.objectNode()
            .put("id", statement.id())
            .put("source", statement.source())
            .put("altered", statement.altered());
    node.set("versions", all(statement.versions(), this::utterance));
    return node;
  }

  private ObjectNode utterance(Utterance utterance) {
    ObjectNode node = JSON.objectNode().put("report", utterance.report());
    node.setAll(bounds(utterance.report(), utterance.span()));
    node.put("text", utterance.text()).put("quoted", utterance.quoted());
    node.set("speaker", speaker(utterance.report(), utterance.speaker()));
    node.put("place", utterance.place()).put("time", utterance.time());
    node.set("sentence", span(utterance.report(), utterance.sentence()));
    return node;
  }

  private ObjectNode passage(Passage passage) {
    return JSON.objectNode()
        .put("report", passage.report())
        .setAll(bounds(passage.report(), passage.span()));
  }

  private JsonNode span(String report, @Nullable Span span) {
    return span == null ? JSON.nullNode() : bounds(report, span);
  }

  private ObjectNode bounds(String report, @Nullable Span span) {
    if (span == null) {
      return JSON.objectNode().putNull("start").putNull("end");
    }
    CodePoints points = places.get(report);
    if (points == null) {
      throw new IllegalArgumentException("report (" + report + ") is not in the record");
    }
    return JSON.objectNode()
        .put("start", points.fromUtf16(span.start()))
        .put("end", points.fromUtf16(span.end()));
  }

  private JsonNode value(@Nullable Value value) {
    if (value == null) {
      return JSON.nullNode();
    }
    ObjectNode node = JSON.objectNode();
    node.set("min", number(value.min()));
    node.set("max", number(value.max()));
    return node;
  }

  private static JsonNode number(@Nullable Double number) {
    if (number == null) {
      return JSON.nullNode();
    }
    if (!Double.isFinite(number)) {
      throw new IllegalArgumentException("number (" + number + ") is not finite");
    }
    return number == Math.rint(number) && Math.abs(number) <= WHOLE
        ? JSON.numberNode(number.longValue())
        : JSON.numberNode(BigDecimal.valueOf(number));
  }

  private static @Nullable String text(@Nullable Object value) {
    return value == null ? null : value.toString();
  }

  private static ArrayNode strings(List<String> strings) {
    return all(strings, JSON::textNode);
  }

  private static <T> ArrayNode all(List<T> items, Function<T, ? extends JsonNode> each) {
    ArrayNode array = JSON.arrayNode();
    for (T item : items) {
      array.add(each.apply(item));
    }
    return array;
  }
}
