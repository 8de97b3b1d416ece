package org.crosscheck.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crosscheck.extract.Extractor;
import org.crosscheck.extract.NumberExpression;
import org.crosscheck.extract.NumberExpression.Change;
import org.crosscheck.extract.NumberExpression.Kind;
import org.crosscheck.extract.Numbers;
import org.crosscheck.model.Article;
import org.crosscheck.model.Figure;
import org.crosscheck.model.Reading;
import org.crosscheck.model.Sentence;
import org.crosscheck.model.Span;
import org.crosscheck.model.Token;
import org.crosscheck.read.Attention;
import org.crosscheck.read.Reader;

/**
 * Scores number expressions on NewsQuant (Almasian et al., CQE: A Comprehensive Quantity Extractor,
 * EMNLP 2023), which is under GPL-3 and is read from outside the project.
 *
 * <pre>
 * ./bench score --only newsquant
 * </pre>
 *
 * <p>{@code --words} measures on unparsed sentences. Where the yardstick's notion of a quantity
 * differs from the project's, {@link #mapped} speaks its language, from the text alone.
 */
public final class NewsQuant {

  private static final Pattern GOLD =
      Pattern.compile("(-?[\\d.]+(?:E[-+]?\\d+)?)(?:-([\\d.]+(?:E[-+]?\\d+)?))?");
  private static final Pattern GENERATION = Pattern.compile("\\b([2-9])G\\b");

  /**
   * A quantity as the yardstick writes it: a value or range, and one of {@code = ~ < > up down}.
   */
  record Quantity(double from, double to, String change, List<String> units) {

    boolean sameUnit(Quantity other) {
      return units.stream().anyMatch(a -> other.units.stream().anyMatch(b -> UnitNames.same(a, b)));
    }

    boolean sameValue(Quantity other) {
      return close(from, other.from) && close(to, other.to)
          || close(from, other.to) && close(to, other.from);
    }

    private static boolean close(double a, double b) {
      return Math.abs(a - b) <= 1e-4 * Math.max(Math.abs(a), Math.abs(b));
    }

    @Override
    public String toString() {
      return change + " " + from + (from == to ? "" : ".." + to);
    }
  }

  private int gold;
  private int found;
  private int values;
  private int changes;
  private int units;

  private NewsQuant() {}

  public static void main(String[] args) throws IOException {
    if (args.length == 0) {
      throw new IllegalArgumentException("file () is missing\nMaybe: NewsQuant .../dev.json");
    }
    List<String> options = List.of(args).subList(1, args.length);
    JsonNode items = new ObjectMapper().readTree(Path.of(args[0]).toFile());
    NewsQuant score = new NewsQuant();
    try (Reader reader = Reader.load()) {
      for (JsonNode item : items) {
        Article article = Article.of("item", item.get("text").asText());
        Reading reading =
            options.contains("--words")
                ? new Reading(article, Reader.split(article))
                : reader.read(article, Attention.ALL);
        score.add(article.text(), gold(item), mapped(reading), options.contains("--errors"));
      }
    }
    System.out.printf("quantities   %d in the gold, %d found%n", score.gold, score.found);
    System.out.printf(Locale.ROOT, "value        %s%n", score.f1(score.values));
    System.out.printf(Locale.ROOT, "value+change %s%n", score.f1(score.changes));
    System.out.printf(Locale.ROOT, "value+unit   %s (head of the unit)%n", score.f1(score.units));
  }

  private String f1(int right) {
    double precision = 100.0 * right / found;
    double recall = 100.0 * right / gold;
    return String.format(
        Locale.ROOT,
        "P %.1f  R %.1f  F1 %.1f",
        precision,
        recall,
        2 * precision * recall / (precision + recall));
  }

  private static List<Quantity> gold(JsonNode item) {
    List<Quantity> out = new ArrayList<>();
    for (JsonNode each : item.get("quantities")) {
      Matcher matcher = GOLD.matcher(each.get("value").asText());
      if (!matcher.matches()) {
        throw new IllegalArgumentException(
            "value (" + each.get("value") + ") is no number or range");
      }
      double from = Double.parseDouble(matcher.group(1));
      double to = matcher.group(2) == null ? from : Double.parseDouble(matcher.group(2));
      List<String> units = List.of(each.get("unit").asText(), each.get("normalized_unit").asText());
      out.add(new Quantity(from, to, each.get("change").asText(), units));
    }
    return out;
  }

  private void add(String text, List<Quantity> expected, List<Quantity> seen, boolean errors) {
    gold += expected.size();
    found += seen.size();
    List<Quantity> missed = new ArrayList<>(expected);
    List<Quantity> extra = new ArrayList<>(seen);
    List<String> wrong = new ArrayList<>();
    for (boolean both : new boolean[] {true, false}) {
      for (Quantity want : List.copyOf(missed)) {
        for (Quantity have : extra) {
          if (want.sameValue(have) && (!both || want.change.equals(have.change))) {
            values++;
            changes += both ? 1 : 0;
            units += want.sameUnit(have) ? 1 : 0;
            if (!both) {
              wrong.add(have + " for " + want);
            }
            missed.remove(want);
            extra.remove(have);
            break;
          }
        }
      }
    }
    if (errors && !(missed.isEmpty() && extra.isEmpty() && wrong.isEmpty())) {
      System.out.println(text);
      System.out.println("    missed " + missed + "  extra " + extra + "  change " + wrong);
    }
  }

  /**
   * The expressions in the yardstick's language:
   *
   * <ul>
   *   <li>a bound is its number, with {@code <} or {@code >}; a rise or fall outranks it;
   *   <li>"tens of thousands" runs to the next power of ten, "dozens" is 12;
   *   <li>"doubled" and "twice" are no quantities;
   *   <li>"one" before a noun, an adjective or "of" is one, unless a determiner stands before it;
   *   <li>a score and "from 75 to 45" are one range;
   *   <li>"5G" is five.
   * </ul>
   */
  static List<Quantity> mapped(Reading reading) {
    List<Quantity> out = new ArrayList<>();
    Map<Span, String> units = units(reading);
    for (Sentence sentence : reading.sentences()) {
      List<NumberExpression> found = new Numbers().find(sentence, reading.text());
      for (int i = 0; i < found.size(); i++) {
        NumberExpression each = found.get(i);
        NumberExpression next = i + 1 < found.size() ? found.get(i + 1) : null;
        if (each.kind() == Kind.MULTIPLE
            && !Character.isDigit(each.span().of(reading.text()).charAt(0))) {
          continue;
        }
        if (next != null && (next.span().equals(each.partner()) || fromTo(sentence, each, next))) {
          List<String> unit = List.of(units.getOrDefault(next.span(), "-"));
          out.add(new Quantity(each.value().number(), next.value().number(), "=", unit));
          i++;
        } else {
          out.add(quantity(each, List.of(units.getOrDefault(each.span(), "-"))));
        }
      }
      out.addAll(ones(sentence, found));
    }
    Matcher generation = GENERATION.matcher(reading.text());
    while (generation.find()) {
      double number = Double.parseDouble(generation.group(1));
      out.add(new Quantity(number, number, "=", List.of("G")));
    }
    return out;
  }

  private static Map<Span, String> units(Reading reading) {
    Map<Span, String> out = new HashMap<>();
    for (Figure each : new Extractor().extract(reading).figures()) {
      out.put(each.span(), each.unit());
    }
    return out;
  }

  private static boolean fromTo(Sentence sentence, NumberExpression a, NumberExpression b) {
    int before = a.firstToken() - 1;
    if (before > 0 && a.currency() != null && !word(sentence, before)) {
      before--;
    }
    boolean to = false;
    for (int i = a.endToken(); i < b.firstToken(); i++) {
      to |= sentence.token(i).text().equals("to");
    }
    return to
        && before >= 0
        && sentence.token(before).text().equalsIgnoreCase("from")
        && b.firstToken() - a.endToken() < 6;
  }

  private static boolean word(Sentence sentence, int i) {
    return Character.isLetter(sentence.token(i).text().charAt(0));
  }

  private static Quantity quantity(NumberExpression each, List<String> unit) {
    String change = change(each);
    Double min = each.value().min();
    Double max = each.value().max();
    if (each.vague() && min != null && max != null && max > min) {
      return min == 24
          ? new Quantity(12, 12, change, unit)
          : new Quantity(min / 2, max + 1, change, unit);
    }
    return min != null && max != null
        ? new Quantity(min, max, change, unit)
        : new Quantity(each.value().number(), each.value().number(), change, unit);
  }

  private static String change(NumberExpression each) {
    if (each.change() != Change.NONE) {
      return each.change() == Change.UP ? "up" : "down";
    }
    return switch (each.modality()) {
      case EXACT, RANGE -> "=";
      case ABOUT -> "~";
      case AT_LEAST, MORE_THAN -> ">";
      case AT_MOST, LESS_THAN -> "<";
    };
  }

  private static List<Quantity> ones(Sentence sentence, List<NumberExpression> found) {
    List<Quantity> out = new ArrayList<>();
    for (int i = 0; i + 1 < sentence.size(); i++) {
      Token token = sentence.token(i);
      int at = i;
      boolean taken = found.stream().anyMatch(x -> x.firstToken() <= at && at < x.endToken());
      String next = sentence.token(i + 1).text();
      boolean counts =
          sentence.parsed()
              ? token.upos().equals("NUM")
                  && (next.equals("of") || sentence.token(i + 1).upos().matches("ADJ|NOUN|PROPN"))
              : next.matches("of|[a-z]{3,}");
      boolean determined =
          i > 0
              && sentence
                  .token(i - 1)
                  .text()
                  .toLowerCase(Locale.ROOT)
                  .matches("no|any|this|that|the|each|every|same|another");
      if (token.text().equalsIgnoreCase("one") && !taken && counts && !determined) {
        out.add(new Quantity(1, 1, "=", List.of(sentence.token(i + 1).text())));
      }
    }
    return out;
  }
}
