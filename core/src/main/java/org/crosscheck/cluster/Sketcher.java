package org.crosscheck.cluster;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crosscheck.model.Article;
import org.crosscheck.model.Figure;
import org.crosscheck.model.Measure.Dimension;
import org.crosscheck.model.Name;
import org.crosscheck.model.Report;
import org.crosscheck.model.Sentence;
import org.crosscheck.model.Span;
import org.jspecify.annotations.Nullable;

/** Makes the sketch of one report. */
final class Sketcher {

  /** What comes after these many characters of text says little of what a report is about. */
  private static final int READ = 8000;

  private static final int MOST_DAYS = 12;
  private static final int MOST_MEASURES = 24;

  private static final Pattern TOKEN =
      Pattern.compile(
          "\\p{L}[\\p{L}\\p{M}\\p{N}'’-]*|\\p{N}+(?:[.,:]\\p{N}+)*|[.!?;:,\"“”()\\n–—|]");

  private static final Pattern STREET =
      Pattern.compile(
          "(?:(\\d{1,5})(?:[- ]block of)?(?: of)? )?((?:(?:North|South|East|West|N|S|E|W|NE|NW|SE|SW)\\.? )?"
              + "(?:[A-Z][A-Za-z'.-]+|\\d+(?:st|nd|rd|th))(?: [A-Z][A-Za-z'-]+)?) "
              + "(?:Street|St|Avenue|Ave|Road|Rd|Drive|Dr|Boulevard|Blvd|Lane|Ln|Court|Ct|Place|Pl|Way"
              + "|Circle|Terrace|Parkway|Pkwy|Highway|Hwy|Square|Alley|Pike|Trail)\\b");

  private static final Pattern AGE =
      Pattern.compile(
          "(?:(\\p{Lu}[\\p{L}'’-]+(?:,? (?:Jr|Sr|III|II|IV)\\.?)?), ?|\\b)"
              + "(?:(?:aged?|AGED?) )?(?:(\\d{1,3})[- ]?(?i:years?)[- ](?i:old)"
              + "|(?i:([a-z]+(?:-[a-z]+)?)[- ]years?[- ]old)|(?<=, |,|[Aa]ged? )(\\d{1,2})(?=[,.;)]| and\\b|$))"
              + "(?: (\\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}.'’-]+){0,2}))?");

  /** A place as it stands after a preposition: "in Spring Hill", "near Dodge City, Kan." */
  private static final Pattern WHERE =
      Pattern.compile(
          "\\b(?:in|near|outside|at|from|of|to|on) "
              + "((?:(?:San|Los|Las|Fort|Ft\\.|St\\.|New|North|South|East|West|El|La|Port) )?"
              + "\\p{Lu}[\\p{Ll}'’-]+(?: \\p{Lu}[\\p{Ll}'’-]+)?)");

  private static final Pattern HOUR =
      Pattern.compile("\\b(\\d{1,2})(?:[:.](\\d\\d))? ?([ap])\\.? ?m\\b", Pattern.CASE_INSENSITIVE);

  private static final Pattern DATELINE =
      Pattern.compile(
          "^\\W*([A-Z][A-Z .'-]+[A-Z])(?:, ([A-Z][\\w. ]+?))?(?: ?\\([^)]*\\))? ?(?:[-–—:]|\\()");

  private static final List<String> SMALL =
      List.of(
          ("one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen"
                  + " sixteen seventeen eighteen nineteen")
              .split(" "));

  private static final List<String> TENS =
      List.of("twenty thirty forty fifty sixty seventy eighty ninety".split(" "));

  private record Entry(double weight, boolean leading) {}

  private final Article article;
  private final Report report;
  private final int published;
  private final List<Map<String, Entry>> terms = new ArrayList<>();
  private int firstDay = Sketch.UNDATED;
  private final Set<Integer> days = new TreeSet<>();

  Sketcher(Report report) {
    this.report = report;
    this.article = report.article();
    this.published =
        article.published() == null
            ? Sketch.UNDATED
            : Math.toIntExact(
                article.published().atZone(ZoneOffset.UTC).toLocalDate().toEpochDay());
    for (Kind kind : Kind.values()) {
      terms.add(new HashMap<>());
    }
  }

  Sketch sketch() {
    String headline = headline(article.headline());
    List<Span> paragraphs = paragraphs();
    List<Set<String>> words = new ArrayList<>();
    for (Span each : paragraphs) {
      words.add(words(each.of(article.text())));
    }
    Set<String> title = words(headline);
    double[] focus = Focus.of(title, words);
    Set<String> lower = lower(paragraphs);
    if (!headline.isEmpty()) {
      text(headline, 1.5, true, lower, true);
    }
    int leading = 0;
    double chars = 0;
    for (int i = 0; i < paragraphs.size(); i++) {
      String paragraph = paragraphs.get(i).of(article.text());
      boolean lead = leading < 2 && focus[i] > 0.6;
      leading += lead ? 1 : 0;
      double weight = focus[i] / (1 + chars / 3000);
      chars += focus[i] * paragraph.length();
      text(paragraph, weight, lead, lower, false);
      marks(paragraph, weight, lead);
    }
    names(paragraphs, focus);
    if (paragraphs.isEmpty() && days.isEmpty() && published != Sketch.UNDATED) {
      days.add(published);
    }
    if (article.publisher() != null) {
      add(Kind.PUBLISHER, Words.folded(article.publisher()), 1, false);
    }
    return packed(paragraphs, focus);
  }

  /** The headline without the names of site and section that pages put behind it. */
  static String headline(@Nullable String headline) {
    if (headline == null) {
      return "";
    }
    String[] parts = headline.split(" [|–—-] | : |\\|", 2);
    return parts[0].split("\\s+").length >= 4 || parts.length == 1 ? parts[0] : headline;
  }

  /** Lines of the text that are no furniture and were not there before. */
  private List<Span> paragraphs() {
    List<Span> spans = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    String text = article.text();
    int end = Math.min(text.length(), 4 * READ);
    int read = 0;
    int start = 0;
    while (start < end && read < READ) {
      int stop = text.indexOf('\n', start);
      stop = stop < 0 ? end : Math.min(stop, end);
      Span span = new Span(start, stop);
      String line = span.of(text).strip();
      if (!line.isEmpty() && !furniture(span) && seen.add(line)) {
        spans.add(span);
        read += line.length();
      }
      start = stop + 1;
    }
    return spans;
  }

  private boolean furniture(Span span) {
    int covered = 0;
    for (Span each : article.boilerplate()) {
      covered +=
          Math.max(0, Math.min(each.end(), span.end()) - Math.max(each.start(), span.start()));
    }
    return covered * 2 > span.length();
  }

  private static Set<String> words(String text) {
    Set<String> words = new HashSet<>();
    Matcher matcher = TOKEN.matcher(text);
    while (matcher.find()) {
      String word = Words.folded(matcher.group());
      if (Character.isLetterOrDigit(word.charAt(0)) && !Words.isGrammar(word)) {
        words.add(word);
      }
    }
    return words;
  }

  /** Words that the text writes in small letters: no names, though a headline writes them large. */
  private Set<String> lower(List<Span> paragraphs) {
    Set<String> lower = new HashSet<>();
    for (Span each : paragraphs) {
      Matcher matcher = TOKEN.matcher(each.of(article.text()));
      while (matcher.find()) {
        if (Character.isLowerCase(matcher.group().charAt(0))) {
          lower.add(Words.folded(matcher.group()));
        }
      }
    }
    return lower;
  }

  /** Whether a text writes most of its letters large, so that a capital tells nothing. */
  private static boolean large(String text) {
    long letters = text.chars().filter(Character::isLetter).count();
    return 2 * text.chars().filter(Character::isUpperCase).count() > letters;
  }

  private void text(String text, double weight, boolean leading, Set<String> lower, boolean title) {
    Matcher matcher = TOKEN.matcher(text);
    boolean large = title || large(text);
    boolean first = true;
    boolean owned = false;
    @Nullable String before = null;
    while (matcher.find()) {
      String token = matcher.group();
      char c = token.charAt(0);
      if (!Character.isLetterOrDigit(c)) {
        before = null;
        first |= ".!?\"“”\n–—|:".indexOf(c) >= 0;
        continue;
      }
      String word = Words.folded(token);
      if (Character.isDigit(c)) {
        if (word.length() > 1) {
          add(Kind.NUMBER, word.replace(",", ""), weight, leading);
        }
        before = null;
      } else {
        if (!Words.isGrammar(word) && word.length() > 2) {
          add(Kind.WORD, Words.stem(word), weight, leading);
          String happening = Knowledge.happening(word);
          if (happening != null) {
            add(Kind.WORD, "happening " + happening, weight, leading);
          }
          if (word.equals("capital") && before != null) {
            String capital = Knowledge.capital(before);
            if (capital != null) {
              add(Kind.NAME, capital, weight, leading);
              add(Kind.PLACE, capital, weight, leading);
            }
          }
        }
        boolean name =
            Character.isUpperCase(c)
                && word.length() > 1
                && !lower.contains(word)
                && !Days.isName(word)
                && !(Words.isGrammar(word))
                && (!(first || large) || !Words.isCommon(word));
        if (name) {
          boolean owner = word.endsWith("'s");
          String bare = Knowledge.spelling(owner ? word.substring(0, word.length() - 2) : word);
          add(Kind.NAME, bare, weight, leading);
          String country = Knowledge.country(bare);
          if (country != null) {
            add(Kind.PLACE, country, weight, leading);
            add(Kind.COUNTRY, country, weight, leading);
          }
          if (before != null && !owned) {
            add(Kind.PAIR, before + " " + bare, weight, leading);
          }
          owned = owner;
          before = bare;
        } else {
          before = null;
        }
      }
      first = false;
    }
    if (leading || weight > 0.5) {
      Days.find(text, published, days);
      if (firstDay == Sketch.UNDATED && !title) {
        firstDay = Days.first(text, published);
      }
    }
  }

  private void marks(String text, double weight, boolean leading) {
    Matcher age = AGE.matcher(text);
    while (age.find()) {
      String years =
          age.group(2) != null
              ? age.group(2)
              : age.group(4) != null ? age.group(4) : years(Words.folded(age.group(3)));
      if (years == null) {
        continue;
      }
      add(Kind.AGE, years, weight, leading);
      String name = age.group(1) != null ? age.group(1) : age.group(5);
      if (name != null) {
        for (String part : Words.folded(name).split("[ ,]+")) {
          if (part.length() > 2 && !Words.isCommon(part)) {
            add(Kind.AGED, years + " " + part, weight, leading);
          }
        }
      }
    }
    Matcher where = WHERE.matcher(text);
    while (where.find()) {
      String place = Knowledge.spelling(Words.folded(where.group(1)).replaceFirst("'s$", ""));
      if (!Days.isName(place)) {
        add(Kind.PLACE, place, 0.5 * weight, leading);
      }
    }
    Matcher hour = HOUR.matcher(text);
    while (hour.find()) {
      String minute = hour.group(2) == null ? "00" : hour.group(2);
      add(Kind.HOUR, hour.group(1) + ":" + minute + Words.folded(hour.group(3)), weight, leading);
    }
    Matcher street = STREET.matcher(text);
    while (street.find()) {
      String name =
          Words.folded(street.group(2))
              .replaceAll("^(north|south|east|west|n|s|e|w|ne|nw|se|sw)\\.? ", "");
      add(Kind.STREET, name, weight, leading);
      if (street.group(1) != null) {
        add(Kind.STREET, street.group(1) + " " + name, weight, leading);
      }
    }
    Matcher dateline = DATELINE.matcher(text);
    if (dateline.find() && dateline.end() < 60) {
      add(Kind.PLACE, Words.folded(dateline.group(1)), 2 * weight, true);
    }
  }

  private static @Nullable String years(String words) {
    String[] parts = words.split("-");
    int sum = 0;
    for (String part : parts) {
      int small = SMALL.indexOf(part);
      int ten = TENS.indexOf(part);
      if (small < 0 && ten < 0) {
        return null;
      }
      sum += ten < 0 ? small + 1 : 10 * (ten + 2);
    }
    return Integer.toString(sum);
  }

  private void names(List<Span> paragraphs, double[] focus) {
    int at = 0;
    for (Sentence sentence : report.reading().sentences()) {
      while (at < paragraphs.size() && paragraphs.get(at).end() <= sentence.span().start()) {
        at++;
      }
      if (at == paragraphs.size()) {
        return;
      }
      for (Name name : sentence.names()) {
        if (name.kind() == Name.Kind.PLACE && paragraphs.get(at).overlaps(name.span())) {
          String folded =
              Words.folded(name.text()).replaceFirst("^the ", "").replaceFirst("'s$", "");
          add(Kind.PLACE, Knowledge.spelling(folded), focus[at], at < 3);
        }
      }
    }
  }

  private void add(Kind kind, String term, double weight, boolean leading) {
    terms
        .get(kind.ordinal())
        .merge(
            term,
            new Entry(weight, leading),
            (a, b) -> new Entry(a.weight + b.weight, a.leading || b.leading));
  }

  private static int most(Kind kind) {
    return switch (kind) {
      case WORD -> 160;
      case NAME -> 50;
      case PAIR -> 40;
      case PLACE -> 24;
      case NUMBER -> 16;
      case COUNTRY, STREET, AGE, AGED, HOUR -> 12;
      case PUBLISHER -> 1;
    };
  }

  private Sketch packed(List<Span> paragraphs, double[] focus) {
    List<Map<Integer, Byte>> kept = new ArrayList<>();
    int size = 0;
    for (Kind kind : Kind.values()) {
      Map<Integer, Byte> byKey = new TreeMap<>();
      terms.get(kind.ordinal()).entrySet().stream()
          .sorted(
              Comparator.comparingDouble((Map.Entry<String, Entry> e) -> -value(kind, e))
                  .thenComparing(Map.Entry::getKey))
          .limit(most(kind))
          .forEach(
              e ->
                  byKey.put(
                      kind.key(e.getKey()),
                      Sketch.packed(
                          1.5 * Math.log1p(e.getValue().weight()), e.getValue().leading())));
      kept.add(byKey);
      size += byKey.size();
    }
    short[] ends = new short[kept.size()];
    int[] keys = new int[size];
    byte[] weights = new byte[size];
    int n = 0;
    for (int k = 0; k < kept.size(); k++) {
      for (Map.Entry<Integer, Byte> e : kept.get(k).entrySet()) {
        keys[n] = e.getKey();
        weights[n++] = e.getValue();
      }
      ends[k] = (short) n;
    }
    int[] sorted = days.stream().mapToInt(Integer::intValue).sorted().toArray();
    if (sorted.length > MOST_DAYS) {
      sorted = Arrays.copyOfRange(sorted, sorted.length - MOST_DAYS, sorted.length);
    }
    return figures(paragraphs, focus, sorted, ends, keys, weights);
  }

  private static double value(Kind kind, Map.Entry<String, Entry> e) {
    double value = Math.log1p(e.getValue().weight()) + (e.getValue().leading() ? 0.5 : 0);
    return kind == Kind.WORD ? value * -Math.log(Words.share(e.getKey())) : value;
  }

  private Sketch figures(
      List<Span> paragraphs, double[] focus, int[] days, short[] ends, int[] keys, byte[] weights) {
    record Count(int measure, float value) {}
    Set<Count> counts = new HashSet<>();
    List<Count> order = new ArrayList<>();
    for (Figure figure : report.figures()) {
      Dimension dimension = figure.measure().dimension();
      if (dimension == Dimension.AGE || dimension == Dimension.DURATION) {
        continue;
      }
      double weight = 0;
      for (int i = 0; i < paragraphs.size(); i++) {
        if (paragraphs.get(i).contains(figure.span())) {
          weight = focus[i];
        }
      }
      if (weight > 0.5 && order.size() < MOST_MEASURES) {
        String outcome =
            figure.measure().outcomes().isEmpty() ? "" : figure.measure().outcomes().getFirst();
        Count count =
            new Count(
                key(dimension + " " + figure.measure().thing() + " " + outcome),
                (float) figure.value().number());
        if (counts.add(count)) {
          order.add(count);
        }
      }
    }
    order.sort(Comparator.comparingInt(Count::measure).thenComparingDouble(Count::value));
    int[] measures = order.stream().mapToInt(Count::measure).toArray();
    float[] values = new float[measures.length];
    for (int i = 0; i < values.length; i++) {
      values[i] = order.get(i).value();
    }
    return new Sketch(published, firstDay, days, ends, keys, weights, measures, values);
  }

  /** The key of what a figure counts. */
  static int key(String measure) {
    return Kind.NUMBER.key("measure " + measure);
  }
}
