package org.crosscheck.notes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crosscheck.model.Note;
import org.crosscheck.model.Passage;

/**
 * What the reports call the event in the superlative: "the largest of the war" in one, "one of the
 * largest in recent weeks" in another, "fifth strongest" and "fourth largest".
 */
final class Superlatives implements Rule {

  private static final String RANK =
      "(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|top \\d+|\\d+(?:st|nd|rd|th))";

  private static final Pattern HIGHEST =
      Pattern.compile(
          "(?<weak>\\b(?:one of|some of|among)\\s+)?"
              + "(?<owner>\\b(?:the|its|his|her|their|our|[\\p{Lu}][\\p{L}.]*['’]s?)\\s+(?:single )?)?"
              + "(?<rank>\\b"
              + RANK
              + "[- ](?:recorded )?)?"
              + "(?<degree>\\b(?:most|least) [“\"]?\\p{L}{4,}|\\b\\p{L}{2,}est\\b|\\bworst\\b|\\bbest\\b)",
          Pattern.UNICODE_CHARACTER_CLASS);

  /** Stands in whatever the patterns below match, and is looked for fast. */
  private static final Pattern DEGREE_OR_RECORD =
      Pattern.compile("e(?:st\\b|ast )|most |worst|the top |record ");

  private static final List<String> CUES =
      List.of("est", "east ", "most ", "worst", "the top ", "record ");

  private static final Pattern TOP =
      Pattern.compile("(?<weak>\\bone of\\s+|\\bamong\\s+)?the top (?:ten|\\d+)\\b");

  private static final Pattern RECORD =
      Pattern.compile(
          "(?<![\\p{L}] on )\\b(?<!track )(?<!previous )(?<!criminal )(?<!police )record (?=\\d|number|high|amount)");

  private static final Pattern EARLIER =
      Pattern.compile(
          "\\b(?:previous|earlier|old|former|last) (?:high|record)(?: (?:of|was|stood at))? (?<number>\\d[\\d,.]*\\d|\\d)");

  private static final Set<String> NO_DEGREE =
      Set.of(
          "west forest protest arrest request interest guest honest latest test rest invest contest"
              + " suggest quest harvest northwest southwest priest chest nest pest midwest modest"
              + " youngest oldest eldest nearest closest earliest digest attest manifest inquest"
              + " detest ingest vest west conquest lowest unrest furthest soonest budapest bucharest"
                  .split(" "));

  private static final Pattern SCOPE =
      Pattern.compile(
          "^[^.;:]{0,60}?\\b(?<scope>since [^,.;”\"]{3,60}|on record|ever\\b|so far\\b[^,.;]{0,25}|by far\\b|worldwide\\b[^,.;]{0,30}"
              + "|in (?:the |our |its |their |living |modern |recorded |recent |more |over |nearly |almost |at |an? |[\\p{L}.]+['’]s? |U\\.S\\. |\\d+ ){0,4}"
              + "(?:history|years?|decades?|centur(?:y|ies)|months?|weeks?|memory|war|world)\\b"
              + "|in the (?:past|last) [^,.;]{3,25}|of (?:the|this|its) (?:\\S+ )?(?:war|year|conflict|invasion|season|century|decade|campaign)\\b"
              + "|known in [\\p{Lu}][^,.;”\"]{2,20}|yet\\b|this (?:year|season|decade|century))",
          Pattern.UNICODE_CHARACTER_CLASS);

  /** A second bound behind the first: "in the world since 1900". */
  private static final Pattern MORE =
      Pattern.compile(
          " (?:since|in the (?:past|last)|in (?:recorded )?history)\\b[^,.;”\"]{0,20}(?!\\w)");

  /** Words before a superlative that show that it is told of something else. */
  private static final Pattern OTHER =
      Pattern.compile(
          "\\b(?:had been|such as|unlike|like (?:the|last)|last (?:year|month|week)['’]s|previous|previously|remains|compared|behind|after (?:the|a) |in (?:19|20)\\d\\d|than|world['’]s)\\b[^.]*$");

  private static final Pattern HEAD_END =
      Pattern.compile(
          "[,.;:()“”\"]|\\b(?:of|in|on|at|for|that|which|who|since|so|ever|by|known|yet|this|and its|worldwide|nationwide|recorded|has|have|had|is|was|were|to|from|against|as|struck|hit)\\b",
          Pattern.UNICODE_CHARACTER_CLASS);

  private record Claim(String report, Passage where, boolean weak, boolean rank, String scope) {}

  @Override
  public List<Note> notes(Material material) {
    List<Claim> claims = new ArrayList<>();
    material.lines().forEach(line -> claims.addAll(claims(line)));
    List<Note> notes = new ArrayList<>();
    for (boolean rank : new boolean[] {true, false}) {
      note(material, claims.stream().filter(c -> c.rank() == rank).toList(), rank)
          .ifPresent(notes::add);
    }
    return notes;
  }

  private static Optional<Note> note(Material material, List<Claim> claims, boolean rank) {
    Map<String, Claim> best = new LinkedHashMap<>();
    for (Claim claim : claims) {
      best.merge(claim.report(), claim, (a, b) -> strength(a) >= strength(b) ? a : b);
    }
    if (best.size() < 2
        || best.values().stream().map(c -> c.weak() + c.scope()).distinct().count() < 2) {
      return Optional.empty();
    }
    List<Passage> evidence =
        new ArrayList<>(
            best.values().stream()
                .sorted(Comparator.comparing(Claim::weak))
                .map(Claim::where)
                .toList());
    String text =
        (rank ? "Reports differ on its rank: " : "Reports differ on how great it is: ")
            + Wording.told(material, evidence);
    if (!rank) {
      for (Line line : material.lines()) {
        Matcher earlier = EARLIER.matcher(line.text());
        if (earlier.find()) {
          Passage where = line.at(earlier.start(), earlier.end());
          evidence.add(where);
          text += "; the mark to beat is a " + Wording.told(material, List.of(where));
          break;
        }
      }
    }
    return Optional.of(Wording.note(Note.Kind.SUPERLATIVE, text + ".", evidence));
  }

  private static int strength(Claim claim) {
    return (claim.weak() ? 0 : 2) + (claim.scope().isEmpty() ? 0 : 1);
  }

  private static List<Claim> claims(Line line) {
    String text = line.text();
    List<Claim> claims = new ArrayList<>();
    boolean cued = CUES.stream().anyMatch(text::contains);
    if (!cued || !DEGREE_OR_RECORD.matcher(text).find()) {
      return claims;
    }
    Matcher highest = HIGHEST.matcher(text);
    while (highest.find()) {
      claim(line, text, highest).ifPresent(claims::add);
    }
    Matcher top = TOP.matcher(text);
    if (top.find()) {
      Matcher scope = SCOPE.matcher(text.substring(top.end()));
      if (scope.find() && isOfEvent(text.substring(top.end(), top.end() + scope.start("scope")))) {
        claims.add(
            new Claim(
                line.report(),
                line.at(top.start(), top.end() + scope.end()),
                false,
                true,
                scope.group("scope")));
      }
    }
    Matcher record = RECORD.matcher(text);
    if (record.find() && !OTHER.matcher(text.substring(0, record.start())).find()) {
      Matcher end = HEAD_END.matcher(text);
      int stop = end.find(record.end()) ? end.start() : text.length();
      if (stop - record.start() < 60) {
        claims.add(new Claim(line.report(), line.at(record.start(), stop), false, false, "record"));
      }
    }
    return claims;
  }

  private static Optional<Claim> claim(Line line, String text, Matcher found) {
    String degree = found.group("degree").toLowerCase(Locale.ROOT);
    if (NO_DEGREE.contains(degree) || OTHER.matcher(text.substring(0, found.start())).find()) {
      return Optional.empty();
    }
    String rest = text.substring(found.end());
    Matcher end = HEAD_END.matcher(rest);
    int head = end.find() ? end.start() : rest.length();
    Matcher scope = SCOPE.matcher(rest);
    boolean scoped = scope.find() && scope.start("scope") <= head + 40;
    String owner = found.group("owner");
    boolean owned = owner != null && !owner.strip().equals("the");
    String noun = rest.substring(0, head);
    boolean bare = noun.isBlank() && scoped;
    if (!scoped && !owned || !bare && !isOfEvent(noun)) {
      return Optional.empty();
    }
    int stop = found.end() + (scoped ? scope.end() : head);
    Matcher more = MORE.matcher(text);
    if (scoped && more.region(stop, text.length()).lookingAt()) {
      stop = more.end();
    }
    return Optional.of(
        new Claim(
            line.report(),
            line.at(found.start(), stop),
            found.group("weak") != null,
            found.group("rank") != null,
            scoped ? scope.group("scope") : ""));
  }

  /** Whether a noun phrase after a superlative ends in a word for what the news tells of. */
  private static boolean isOfEvent(String phrase) {
    String[] words = phrase.strip().split("[^\\p{L}]+");
    return words.length > 0 && Happenings.is(Stems.of(words[words.length - 1]));
  }
}
