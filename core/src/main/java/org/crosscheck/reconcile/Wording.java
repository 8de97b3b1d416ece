package org.crosscheck.reconcile;

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
  private static final Pattern OLD =
      Pattern.compile(
          "\\b"
              + CHANGED
              + "\\b[^.;#]{0,40}\\bfrom (?:an? )?(?:\\w+ ){0,4}#"
              + "|\\b(?:originally|initially|at first|previously|earlier|first) (?:\\w+ ){0,2}"
              + SAID
              + "\\b[^.;#]{0,40}#"
              + "|\\b(?:earlier|initial|previous|preliminary|original|first) (?:\\w+ ){0,2}"
              + SAID
              + "\\b[^.;#]{0,25}#"
              + "|\\b"
              + SAID
              + " (?:earlier|initially|originally|previously|at first)\\b[^.;#]{0,25}#"
              + "|# (?:\\w+ ){0,3}(?:reported|announced|given|said|put out|thought) (?:earlier|initially|previously|at first|originally)"
              + "|\\b(?:instead of|rather than|not) #",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern NEW =
      Pattern.compile(
          "\\b"
              + MOVED
              + "\\b[^.;#]{0,60}\\b(?:to|at) (?:an? )?(?:\\w+ ){0,3}#"
              + "|\\bnow (?:\\w+ ){0,2}"
              + "(?:stands?|stood|at|says?|puts?|believed?|number|numbers|totals?|totalled|known|has|have)\\b[^.;#]{0,25}#"
              + "|\\b(?:latest|updated|revised|new|final) (?:\\w+ ){0,2}"
              + SAID
              + "\\b[^.;#]{0,25}#"
              + "|\\bas of \\w+(?: \\w+){0,2},[^.;#]{0,40}#"
              + "|\\b(?:change|upgrade|revision|increase) to #"
              + "|\\blater (?:said|reported|confirmed|put|raised|revised)\\b[^.;#]{0,40}#"
              + "|# (?:[\\w-]+ ){0,4},? ?\\(?(?:up|upgraded|revised|raised|increased|down|lowered|updated|downgraded) from\\b"
              + "|# [^.;#]{0,25}\\b(?:rather than|instead of|not) (?:the )?\\d",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern FORECAST =
      Pattern.compile(
          "\\b(?:could|might|may|would|will|should|expected to|expects? to|likely to|forecast|forecasts|predicted|predicts?|feared|fears?|warned|warns?|anticipates?|anticipated|projected|set to)\\b[^.;#]{0,60}#"
              + "|# [^.,;#]{0,30}\\b(?:feared|expected|forecast|predicted)\\b",
          Pattern.CASE_INSENSITIVE);

  /** A number that is denied is no claim: "denies that it has lost more than #". */
  private static final Pattern DENIED =
      Pattern.compile(
          "\\b(?:den(?:y|ies|ied|ying)|dismiss(?:ed|es)|rejects?|rejected|disputes?|disputed) "
              + "(?:that|having|reports?|claims?|allegations?|suggestions?)\\b[^.;#]{0,60}#"
              + "|\\b(?:claims?|reports?|rumou?rs|allegations?) (?:that|of)\\b[^.;#]{0,40}#[^.;]{0,40}"
              + "\\b(?:was|were|is|are) (?:false|untrue|wrong|baseless|fake)\\b",
          Pattern.CASE_INSENSITIVE);

  private Wording() {}

  static Claim claim(Figure figure, Report report, double scale) {
    String text = report.article().text();
    String words = around(figure, text);
    boolean old = OLD.matcher(words).find();
    boolean fresh = NEW.matcher(words).find();
    Claim.Age age = old == fresh ? Claim.Age.UNSAID : old ? Claim.Age.OLD : Claim.Age.NEW;
    return new Claim(
        figure,
        report.article().published(),
        Dates.headingAbove(text, figure.span().start()),
        age,
        scale,
        FORECAST.matcher(words).find(),
        DENIED.matcher(words).find());
  }

  /** The figure's sentence with {@code #} in place of the figure. */
  static String around(Figure figure, String text) {
    int start = Math.min(figure.sentence().start(), figure.span().start());
    int end = Math.max(figure.sentence().end(), figure.span().end());
    return (text.substring(start, figure.span().start())
            + "#"
            + text.substring(figure.span().end(), end))
        .replaceAll("\\s+", " ");
  }
}
