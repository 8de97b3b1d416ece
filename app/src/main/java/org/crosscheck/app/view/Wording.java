package org.crosscheck.app.view;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crosscheck.model.Article;
import org.crosscheck.model.EventRecord;
import org.crosscheck.model.Figure;
import org.crosscheck.model.Modality;
import org.crosscheck.model.Value;
import org.jspecify.annotations.Nullable;

/** Puts figures and values into few words: short ("≥23", "$8 bn") or as the report has them. */
final class Wording {

  private static final Pattern SIGN = Pattern.compile("(?:US|A|C|NZ|HK)?[$€£¥₹₽₴]\\s?$");
  private static final Pattern PERCENT =
      Pattern.compile("^(?:\\s?%|[\\s-]+(?:percent|per cent|pct)\\b)", Pattern.CASE_INSENSITIVE);
  private static final Pattern SCALE =
      Pattern.compile(
          "^[\\s-]+(?:hundred|thousand|million|billion|trillion|bn)\\b", Pattern.CASE_INSENSITIVE);

  /** How far around a figure its sign and scale may stand. */
  private static final int NEAR = 12;

  private final Map<String, String> texts = new HashMap<>();

  Wording(EventRecord record) {
    for (Article article : record.reports()) {
      texts.put(article.id(), article.text());
    }
  }

  /** The figure as the report has it: "at least 23", "about $8 billion", "dozens". */
  String reported(Figure figure) {
    String words = before(figure, SIGN) + lower(figure.text());
    String scale = after(figure, SCALE);
    words += scale + (scale.isEmpty() ? after(figure, PERCENT) : "");
    return switch (figure.modality()) {
      case EXACT, RANGE -> words;
      case AT_LEAST -> "at least " + words;
      case MORE_THAN -> "more than " + words;
      case AT_MOST -> "up to " + words;
      case LESS_THAN -> "less than " + words;
      case ABOUT -> "about " + words;
    };
  }

  /** "Two" at the head of a sentence is "two". */
  private static String lower(String text) {
    return Character.isLetter(text.codePointAt(0)) ? text.toLowerCase(Locale.ROOT) : text;
  }

  /** The figure in as little room as can be: "≥23", ">63", "~400", "24–99". */
  String brief(Figure figure) {
    String sign = before(figure, SIGN).strip();
    String end = after(figure, PERCENT).isEmpty() ? "" : "%";
    Value value = figure.value();
    if (figure.modality() == Modality.RANGE) {
      return brief(value, List.of(figure));
    }
    if (isFraction(figure)) {
      return mark(figure.modality()) + figure.text().toLowerCase(Locale.ROOT);
    }
    return mark(figure.modality()) + sign + number(named(value)) + end;
  }

  /** "half" and "two-thirds" say more than 0.5 and 0.667. */
  private static boolean isFraction(Figure figure) {
    return figure.value().isPoint()
        && figure.value().number() < 1
        && figure.text().codePoints().allMatch(c -> Character.isLetter(c) || c == '-' || c == ' ');
  }

  private static String mark(Modality modality) {
    return switch (modality) {
      case EXACT, RANGE -> "";
      case AT_LEAST -> "≥";
      case MORE_THAN -> ">";
      case AT_MOST -> "≤";
      case LESS_THAN -> "<";
      case ABOUT -> "~";
    };
  }

  /** A value in the manner of the figures that gave rise to it. */
  String brief(Value value, List<Figure> figures) {
    String sign = figures.isEmpty() ? "" : before(figures.getFirst(), SIGN).strip();
    String end = figures.isEmpty() || after(figures.getFirst(), PERCENT).isEmpty() ? "" : "%";
    @Nullable Double min = value.min();
    @Nullable Double max = value.max();
    if (min == null || max == null) {
      return (min == null ? "≤" : "≥") + sign + number(value.number()) + end;
    }
    for (Figure figure : figures) {
      if (isFraction(figure) && value.isPoint() && Value.same(min, figure.value().number())) {
        return figure.text().toLowerCase(Locale.ROOT);
      }
    }
    return value.isPoint() ? sign + number(min) + end : sign + rough(min) + "–" + rough(max) + end;
  }

  /** A value in words: "at least 23", "7 to 8", "$8 billion". */
  String plain(Value value, List<Figure> figures) {
    for (Figure figure : figures) {
      if (isFraction(figure)
          && value.isPoint()
          && Value.same(value.number(), figure.value().number())) {
        return figure.text().toLowerCase(Locale.ROOT);
      }
    }
    String sign = figures.isEmpty() ? "" : before(figures.getFirst(), SIGN).strip();
    String end = figures.isEmpty() || after(figures.getFirst(), PERCENT).isEmpty() ? "" : "%";
    @Nullable Double min = value.min();
    @Nullable Double max = value.max();
    if (min == null || max == null) {
      return (min == null ? "at most " : "at least ") + sign + spelt(value.number()) + end;
    }
    return value.isPoint()
        ? sign + spelt(min) + end
        : sign + spelt(min) + " to " + spelt(max) + end;
  }

  private static String spelt(double number) {
    return number(number)
        .replace(" trn", " trillion")
        .replace(" bn", " billion")
        .replace(" m", " million");
  }

  private static double named(Value value) {
    @Nullable Double min = value.min();
    @Nullable Double max = value.max();
    return min == null || max == null ? value.number() : (min + max) / 2;
  }

  /** "1,234", "2.6 m", "8 bn", "0.667". */
  static String number(double number) {
    double size = Math.abs(number);
    if (size >= 1e15) {
      return new BigDecimal(number).round(new MathContext(4)).stripTrailingZeros().toString();
    }
    for (Scale scale : Scale.values()) {
      BigDecimal scaled = decimal(number / scale.size, 3);
      if (size >= scale.size && Value.same(scaled.doubleValue() * scale.size, number)) {
        return scaled.toPlainString() + " " + scale.word;
      }
    }
    return grouped(decimal(number, 3));
  }

  private static String rough(double number) {
    for (Scale scale : Scale.values()) {
      if (Math.abs(number) >= scale.size) {
        return decimal(number / scale.size, 1).toPlainString() + scale.word;
      }
    }
    return Math.abs(number) >= 10_000
        ? decimal(number / 1000, 0).toPlainString() + "k"
        : grouped(decimal(number, 3));
  }

  private static BigDecimal decimal(double number, int places) {
    BigDecimal rounded = BigDecimal.valueOf(number).setScale(places, RoundingMode.HALF_UP);
    BigDecimal stripped = rounded.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  private static String grouped(BigDecimal number) {
    String plain = number.toPlainString();
    int point = plain.indexOf('.');
    StringBuilder digits = new StringBuilder(plain);
    int first = plain.startsWith("-") ? 1 : 0;
    for (int i = (point < 0 ? plain.length() : point) - 3; i > first; i -= 3) {
      digits.insert(i, ',');
    }
    return digits.toString();
  }

  private String before(Figure figure, Pattern pattern) {
    String text = texts.getOrDefault(figure.report(), "");
    int start = Math.min(figure.span().start(), text.length());
    return found(pattern, text.substring(Math.max(0, start - NEAR), start));
  }

  private String after(Figure figure, Pattern pattern) {
    String text = texts.getOrDefault(figure.report(), "");
    int end = Math.min(figure.span().end(), text.length());
    return found(pattern, text.substring(end, Math.min(text.length(), end + NEAR)));
  }

  private static String found(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    return matcher.find() ? matcher.group() : "";
  }

  private enum Scale {
    TRILLION(1e12, "trn"),
    BILLION(1e9, "bn"),
    MILLION(1e6, "m");

    private final double size;
    private final String word;

    Scale(double size, String word) {
      this.size = size;
      this.word = word;
    }
  }
}
