package org.crosscheck.model;

import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Puts figures and values into few words: short ("≥23", "$8 bn") or as the report has them. */
public final class Wording {

  private static final Pattern SIGN = Pattern.compile("(?:US|A|C|NZ|HK)?[$€£¥₹₽₴]\\s?$");
  private static final Pattern PERCENT =
      Pattern.compile("^(?:\\s?%|[\\s-]+(?:percent|per cent|pct)\\b)", Pattern.CASE_INSENSITIVE);
  private static final Pattern SCALE =
      Pattern.compile(
          "^[\\s-]+(?:hundred|thousand|million|billion|trillion|bn)\\b", Pattern.CASE_INSENSITIVE);

  private static final Pattern CURRENCY = Pattern.compile("[A-Z]{3}");
  private static final Pattern NEXT_WORD =
      Pattern.compile("^(?:\\s\\p{Lu}\\p{L}{1,11})?[\\s-]\\p{Ll}{1,12}\\b");
  private static final Pattern FRACTION = Pattern.compile("[\\p{L} -]+");
  private static final Pattern DECIMAL = Pattern.compile("\\d+\\.\\d+");

  /** How far around a figure its sign and scale may stand. */
  private static final int NEAR = 32;

  private final Map<String, String> texts = new HashMap<>();

  /** Units of figures that are measured in another unit than their fact. */
  private final Map<String, String> units = new HashMap<>();

  /** The wording of the figures of a record, which stand in its reports. */
  public Wording(EventRecord record) {
    for (Article article : record.reports()) {
      texts.put(article.id(), article.text());
    }
    Map<String, String> unitOf =
        record.facts().stream().collect(Collectors.toMap(Fact::id, Fact::unit, (a, b) -> a));
    for (int i = 0; i < record.figures().size(); i++) {
      Figure figure = record.figures().get(i);
      String unit = unitOf.getOrDefault(record.factOf().get(i), figure.unit());
      if (isMeasured(figure) && !unit.equals(figure.unit())) {
        units.put(figure.id(), " " + figure.unit());
      }
    }
  }

  /** The figure as the report has it: "at least 23", "about $8 billion", "dozens". */
  public String reported(Figure figure) {
    String words = before(figure, SIGN) + lower(figure.text());
    String scale = after(figure, SCALE);
    words += scale + (scale.isEmpty() ? after(figure, PERCENT) : "");
    if (isMoney(figure) && before(figure, SIGN).isEmpty()) {
      words += found(NEXT_WORD, following(figure).substring(scale.length()));
    }
    return words(figure.modality()) + words + units.getOrDefault(figure.id(), "");
  }

  private static boolean isMeasured(Figure figure) {
    return switch (figure.measure().dimension()) {
      case DURATION, LENGTH, AREA, WEIGHT, VOLUME, SPEED, TEMPERATURE, ENERGY -> true;
      case COUNT, MONEY, SHARE, MAGNITUDE, ANGLE, AGE, VOTES, STOREYS, MULTIPLE, RATE, OTHER ->
          false;
    };
  }

  /** "Two" at the head of a sentence is "two". */
  private static String lower(String text) {
    return Character.isLetter(text.codePointAt(0)) ? text.toLowerCase(Locale.ROOT) : text;
  }

  /** The figure in as little room as can be: "≥23", ">63", "~400", "24–99". */
  public String brief(Figure figure) {
    if (figure.modality() == Modality.RANGE) {
      return brief(figure.value(), List.of(figure));
    }
    String point = Amount.brief(named(figure.value()));
    String unit = units.getOrDefault(figure.id(), "");
    return mark(figure.modality()) + dressed(said(figure, point), figure) + unit;
  }

  /** A value in the manner of the figures that gave rise to it. */
  public String brief(Value value, List<Figure> figures) {
    @Nullable Double min = value.min();
    @Nullable Double max = value.max();
    if (min == null || max == null) {
      Modality open = open(value, figures);
      return mark(open) + dressed(Amount.brief(value.number()), figures);
    }
    return value.isPoint()
        ? dressed(said(min, figures, Amount.brief(min)), figures)
        : dressed(Amount.rough(min) + "–" + Amount.rough(max), figures);
  }

  /**
   * A value in words: "at least 23", "7 to 8", "$8 billion"; a loose range as its figures say it,
   * "dozens".
   */
  public String plain(Value value, List<Figure> figures) {
    @Nullable Double min = value.min();
    @Nullable Double max = value.max();
    if (min == null || max == null) {
      return words(open(value, figures)) + dressed(Amount.plain(value.number()), figures);
    }
    return value.isPoint()
        ? dressed(said(min, figures, Amount.plain(min)), figures)
        : figures.stream()
            .filter(each -> isLoose(each) && each.value().isSame(value))
            .findFirst()
            .map(this::reported)
            .orElseGet(() -> dressed(Amount.plain(min) + " to " + Amount.plain(max), figures));
  }

  /** Whether a range is one of "dozens", not of "10 to 15". */
  private static boolean isLoose(Figure figure) {
    @Nullable Double min = figure.value().min();
    @Nullable Double max = figure.value().max();
    return figure.modality() == Modality.RANGE && min != null && max != null && max > 2 * min;
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

  private static String words(Modality modality) {
    return switch (modality) {
      case EXACT, RANGE -> "";
      case AT_LEAST -> "at least ";
      case MORE_THAN -> "more than ";
      case AT_MOST -> "up to ";
      case LESS_THAN -> "less than ";
      case ABOUT -> "about ";
    };
  }

  /** How a value with an open end is bounded: strictly only where all figures of it say so. */
  private static Modality open(Value value, List<Figure> figures) {
    Modality strict = value.min() == null ? Modality.LESS_THAN : Modality.MORE_THAN;
    List<Figure> same = figures.stream().filter(each -> each.value().equals(value)).toList();
    if (!same.isEmpty() && same.stream().allMatch(each -> each.modality() == strict)) {
      return strict;
    }
    return value.min() == null ? Modality.AT_MOST : Modality.AT_LEAST;
  }

  private static double named(Value value) {
    @Nullable Double min = value.min();
    @Nullable Double max = value.max();
    return min == null || max == null ? value.number() : (min + max) / 2;
  }

  /** The number as one of its figures says it, where that is better than reckoned. */
  private static String said(double number, List<Figure> figures, String reckoned) {
    return figures.stream()
        .filter(each -> each.value().isPoint() && Value.same(each.value().number(), number))
        .map(each -> said(each, reckoned))
        .filter(each -> !each.equals(reckoned))
        .findFirst()
        .orElse(reckoned);
  }

  /** "half" says more than 0.5, and "9.0" more than 9. */
  private static String said(Figure figure, String reckoned) {
    String text = figure.text();
    boolean fraction = named(figure.value()) < 1 && FRACTION.matcher(text).matches();
    boolean decimal = DECIMAL.matcher(text).matches() && reckoned.indexOf(' ') < 0;
    return fraction || decimal ? lower(text) : reckoned;
  }

  private String dressed(String number, List<Figure> figures) {
    return figures.isEmpty() ? number : dressed(number, figures.getFirst());
  }

  private String dressed(String number, Figure like) {
    String percent = after(like, PERCENT).isEmpty() ? "" : "%";
    String sign = before(like, SIGN).strip();
    return (sign.isEmpty() && isMoney(like) ? sign(like.unit()) : sign) + number + percent;
  }

  private static boolean isMoney(Figure figure) {
    return CURRENCY.matcher(figure.unit()).matches();
  }

  /** "€" for EUR, "CHF " for CHF. */
  private static String sign(String currency) {
    try {
      String sign = Currency.getInstance(currency).getSymbol(Locale.US);
      return sign.equals(currency) ? currency + " " : sign;
    } catch (IllegalArgumentException e) {
      return currency + " ";
    }
  }

  private String before(Figure figure, Pattern pattern) {
    String text = texts.getOrDefault(figure.report(), "");
    int start = Math.min(figure.span().start(), text.length());
    return found(pattern, text.substring(Math.max(0, start - NEAR), start));
  }

  private String after(Figure figure, Pattern pattern) {
    return found(pattern, following(figure));
  }

  private String following(Figure figure) {
    String text = texts.getOrDefault(figure.report(), "");
    int end = Math.min(figure.span().end(), text.length());
    return text.substring(end, Math.min(text.length(), end + NEAR));
  }

  private static String found(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    return matcher.find() ? matcher.group() : "";
  }
}
