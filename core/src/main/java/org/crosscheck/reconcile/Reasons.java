package org.crosscheck.reconcile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.crosscheck.model.Figure;
import org.crosscheck.model.Support;
import org.crosscheck.model.Verdict;
import org.crosscheck.reconcile.Judgement.Why;

/** Says in one sentence why a fact has its verdict, with the figures and reports in it. */
final class Reasons {

  /** From so many reports on an agreement is told by their number, not by name. */
  private static final int NAMED = 2;

  private Reasons() {}

  static String reason(Judgement judgement, Support support, Voices voices) {
    Verdict verdict = judgement.verdict();
    String body = verdict == null ? single(judgement) : told(verdict, judgement);
    return body + source(judgement, support, voices) + strays(judgement) + ".";
  }

  private static String told(Verdict verdict, Judgement judgement) {
    return switch (verdict) {
      case AGREE -> agreed(judgement);
      case COMPATIBLE -> list(judgement.standing()) + ": all can hold";
      case UPDATED -> superseded(judgement);
      case CONFLICT -> contested(judgement);
    };
  }

  private static String agreed(Judgement judgement) {
    List<String> reports = reports(judgement.standing());
    String who =
        reports.size() <= NAMED
            ? join(reports) + " both give "
            : "All " + reports.size() + " reports give ";
    return who + judgement.standing().get(0).worded();
  }

  private static String single(Judgement judgement) {
    if (!judgement.superseded().isEmpty()) {
      return superseded(judgement);
    }
    String report = judgement.standing().get(0).report();
    return "Only "
        + report
        + " gives "
        + join(new ArrayList<>(byValue(judgement.standing()).keySet()));
  }

  private static String superseded(Judgement judgement) {
    Why why = judgement.why();
    String later =
        why == null
            ? ""
            : switch (why) {
              case LATER -> ", later";
              case REVISED -> ", revised";
              case RECORDED -> ", recorded";
              case GROWN -> ", the greater count";
            };
    String verb = byValue(judgement.standing()).size() == 1 ? " supersedes " : " supersede ";
    String old = why == Why.RECORDED ? verb + "the forecast of " : verb;
    if (judgement.standing().isEmpty()) {
      return bracketed(judgement.superseded(), "");
    }
    return bracketed(judgement.standing(), later) + old + bracketed(judgement.superseded(), "");
  }

  private static String contested(Judgement judgement) {
    Map<String, List<Claim>> values = byValue(judgement.standing());
    String cannot = values.size() == 2 ? ": both cannot hold" : ": they cannot all hold";
    String older =
        judgement.superseded().isEmpty()
            ? ""
            : "; " + bracketed(judgement.superseded(), "") + " is superseded";
    return list(judgement.standing()) + cannot + older;
  }

  private static String source(Judgement judgement, Support support, Voices voices) {
    List<Figure> figures = new ArrayList<>();
    judgement.standing().forEach(each -> figures.add(each.figure()));
    judgement.superseded().forEach(each -> figures.add(each.figure()));
    List<String> speakers = voices.speakers(figures);
    boolean traced =
        figures.stream()
                .filter(each -> each.speaker() != null)
                .map(Figure::report)
                .distinct()
                .count()
            == support.reports();
    if (traced && speakers.size() == 1) {
      String who =
          switch (support.reports()) {
            case 1 -> ", from ";
            case 2 -> "; both have it from ";
            default -> ", but all have it from ";
          };
      return who + article(speakers.get(0)) + speakers.get(0);
    }
    return support.reports() > 1 && support.witnesses() == 1 ? "; they are one voice" : "";
  }

  /** "the " before a source that is no name: "the air force", but "Ana Lopes". */
  private static String article(String source) {
    String last = source.substring(source.lastIndexOf(' ') + 1);
    boolean named = last.isEmpty() || !Character.isLowerCase(last.codePointAt(0));
    return named || source.matches("(?i)(the|an?|his|her|its|their) .*") ? "" : "the ";
  }

  private static String strays(Judgement judgement) {
    List<Claim> odd = judgement.strays().stream().filter(each -> !each.denied()).toList();
    List<Claim> denied = judgement.strays().stream().filter(Claim::denied).toList();
    String denies = denied.isEmpty() ? "" : "; " + list(denied).replace(" says ", " denies ");
    return (odd.isEmpty() ? "" : "; but " + list(odd)) + denies.replace(" say ", " deny ");
  }

  /** "16 (002, 003, later)". */
  private static String bracketed(List<Claim> claims, String remark) {
    List<String> parts = new ArrayList<>();
    byValue(claims)
        .forEach(
            (value, of) -> parts.add(value + " (" + String.join(", ", reports(of)) + remark + ")"));
    return join(parts);
  }

  /** "000 and 004 say 23, 002 says at least 23". */
  private static String list(List<Claim> claims) {
    List<String> parts = new ArrayList<>();
    byValue(claims)
        .forEach(
            (value, of) -> {
              List<String> reports = reports(of);
              parts.add(join(reports) + (reports.size() == 1 ? " says " : " say ") + value);
            });
    return String.join(", ", parts);
  }

  private static Map<String, List<Claim>> byValue(List<Claim> claims) {
    return claims.stream()
        .collect(Collectors.groupingBy(Claim::worded, LinkedHashMap::new, Collectors.toList()));
  }

  private static List<String> reports(List<Claim> claims) {
    Set<String> ids = new LinkedHashSet<>();
    claims.forEach(each -> ids.add(each.report()));
    return List.copyOf(ids);
  }

  private static String join(List<String> words) {
    if (words.size() <= 1) {
      return String.join("", words);
    }
    return String.join(", ", words.subList(0, words.size() - 1))
        + " and "
        + words.get(words.size() - 1);
  }
}
