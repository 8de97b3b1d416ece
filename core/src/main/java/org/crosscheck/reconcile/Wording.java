package org.crosscheck.reconcile;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.crosscheck.model.Figure;
import org.crosscheck.model.Report;

/**
 * What the words next to a figure say of its age. {@code #} stands for the figure in the patterns.
 *
 * <p>Old: "upgraded from #", "rose from # to 16", "officials initially said #", "an earlier count
 * of #", "# , up from" is not old. New: "has risen to #", "now stands at #", "revised it to #".
 * Forecast: "could reach #", "as many as # are feared". Denied: "denies that it lost #".
 */
final class Wording {

  private static final String MOVED =
      "(?:upgraded|downgraded|revised|raised|lowered|increased|increase|rise|rises|rose|risen|rising|jumped|climbed|grew|grown|fell|fallen|dropped|reduced|corrected|changed|updated)";
  private static final String CHANGED = "(?:up|down|" + MOVED + ")";
  private static final String SAID =
      "(?:said|say|says|put|puts|reported|report|reports|estimated|estimate|estimates|thought|believed|announced|given|gave|counted|count|tally|toll|figure|number|total|measured|stood|listed)";
  private static final Cued OLD =
      Cued.any(
          cued("\\b" + CHANGED + "\\b[^.;#]{0,40}\\bfrom (?:an? )?(?:\\w+ ){0,4}#", "from "),
          cued(
              "\\b(?:originally|initially|at first|previously|earlier|first) (?:\\w+ ){0,2}"
                  + SAID
                  + "\\b[^.;#]{0,40}#"
                  + "|\\b(?:earlier|initial|previous|preliminary|original|first) (?:\\w+ ){0,2}"
                  + SAID
                  + "\\b[^.;#]{0,25}#"
                  + "|\\b"
                  + SAID
                  + " (?:earlier|initially|originally|previously|at first)\\b[^.;#]{0,25}#"
                  + "|# (?:\\w+ ){0,3}(?:reported|announced|given|said|put out|thought) (?:earlier|initially|previously|at first|originally)",
              "original",
              "initial",
              "first",
              "previous",
              "earlier",
              "preliminary"),
          cued("\\b(?:instead of|rather than|not) #", "of #", "than #", "not #"));
  private static final Cued NEW =
      Cued.any(
          cued(
              "\\b" + MOVED + "\\b[^.;#]{0,60}\\b(?:to|at) (?:an? )?(?:\\w+ ){0,3}#",
              "grade",
              "revis",
              "rais",
              "lower",
              "increas",
              "rise",
              "rising",
              "rose",
              "jump",
              "climb",
              "gr",
              "fall",
              "fell",
              "drop",
              "reduc",
              "correct",
              "chang",
              "updat"),
          cued(
              "\\bnow (?:\\w+ ){0,2}"
                  + "(?:stands?|stood|at|says?|puts?|believed?|number|numbers|totals?|totalled|known|has|have)\\b[^.;#]{0,25}#",
              "now "),
          cued(
              "\\b(?:latest|updated|revised|new|final) (?:\\w+ ){0,2}" + SAID + "\\b[^.;#]{0,25}#",
              "latest ",
              "updated ",
              "revised ",
              "new ",
              "final "),
          cued("\\bas of \\w+(?: \\w+){0,2},[^.;#]{0,40}#", "as of "),
          cued("\\b(?:change|upgrade|revision|increase) to #", "to #"),
          cued("\\blater (?:said|reported|confirmed|put|raised|revised)\\b[^.;#]{0,40}#", "later "),
          cued(
              "# (?:[\\w-]+ ){0,4},? ?\\(?(?:up|upgraded|revised|raised|increased|down|lowered|updated|downgraded) from\\b",
              " from"),
          cued(
              "# [^.;#]{0,25}\\b(?:rather than|instead of|not) (?:the )?\\d",
              "rather",
              "instead",
              "not "));
  private static final Cued FORECAST =
      cued(
          "\\b(?:could|might|may|would|will|should|expected to|expects? to|likely to|forecast|forecasts|predicted|predicts?|feared|fears?|warned|warns?|anticipates?|anticipated|projected|set to)\\b[^.;#]{0,60}#"
              + "|# [^.,;#]{0,30}\\b(?:feared|expected|forecast|predicted)\\b",
          "could",
          "might",
          "may",
          "would",
          "will",
          "should",
          "expect",
          "likely",
          "forecast",
          "predict",
          "fear",
          "warn",
          "anticipate",
          "projected",
          "set to");

  /** A number that is denied is no claim: "denies that it has lost more than #". */
  private static final Cued DENIED =
      Cued.any(
          cued(
              "\\b(?:den(?:y|ies|ied|ying)|dismiss(?:ed|es)|rejects?|rejected|disputes?|disputed) "
                  + "(?:that|having|reports?|claims?|allegations?|suggestions?)\\b[^.;#]{0,60}#",
              "deny",
              "deni",
              "dismiss",
              "reject",
              "dispute"),
          cued(
              "\\b(?:claims?|reports?|rumou?rs|allegations?) (?:that|of)\\b[^.;#]{0,40}#[^.;]{0,40}"
                  + "\\b(?:was|were|is|are) (?:false|untrue|wrong|baseless|fake)\\b",
              "false",
              "untrue",
              "wrong",
              "baseless",
              "fake"));

  private static final Pattern SPACE = Pattern.compile("\\s+");

  private Wording() {}

  static Claim claim(Figure figure, Report report, double scale) {
    String text = report.article().text();
    String words = around(figure, text);
    String lower = words.toLowerCase(Locale.ROOT);
    boolean old = OLD.isIn(words, lower);
    boolean fresh = NEW.isIn(words, lower);
    Claim.Age age = old == fresh ? Claim.Age.UNSAID : old ? Claim.Age.OLD : Claim.Age.NEW;
    return new Claim(
        figure,
        report.article().published(),
        Dates.headingAbove(text, figure.span().start()),
        age,
        scale,
        FORECAST.isIn(words, lower),
        DENIED.isIn(words, lower));
  }

  /** The figure's sentence with {@code #} in place of the figure. */
  static String around(Figure figure, String text) {
    int start = Math.min(figure.sentence().start(), figure.span().start());
    int end = Math.max(figure.sentence().end(), figure.span().end());
    String words =
        text.substring(start, figure.span().start())
            + "#"
            + text.substring(figure.span().end(), end);
    return SPACE.matcher(words).replaceAll(" ");
  }

  /** A pattern, in whatever case, and words of which one stands wherever it matches. */
  private static Cued cued(String pattern, String... cues) {
    return new Cued(
        List.of(new Cued.Each(List.of(cues), Pattern.compile(pattern, Pattern.CASE_INSENSITIVE))));
  }
}
