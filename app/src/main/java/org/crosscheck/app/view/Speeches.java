package org.crosscheck.app.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.crosscheck.model.EventRecord;
import org.crosscheck.model.Named;
import org.crosscheck.model.Source;
import org.crosscheck.model.Statement;
import org.crosscheck.model.Utterance;
import org.jspecify.annotations.Nullable;

/**
 * The statements of a record by speaker: those first whose words reports have altered, then those
 * who say most.
 *
 * @param speakers those who say something
 */
record Speeches(List<Speaking> speakers) {

  /**
   * One speaker.
   *
   * @param role what the reports call the speaker, if they do
   * @param said the statements, altered ones first, then those that most reports have
   */
  record Speaking(Source source, Optional<String> role, List<Said> said) {

    /** Those that are shown at once. */
    List<Said> first() {
      long altered = said.stream().filter(Said::isSideBySide).count();
      return said.stream().limit(Math.max(FIRST, altered)).toList();
    }

    boolean isAltered() {
      return said.stream().anyMatch(Said::isSideBySide);
    }
  }

  /**
   * One statement.
   *
   * @param versions one a report that has it; of an altered statement those that claim to quote
   * @param others the other versions of an altered statement
   */
  record Said(Statement statement, List<Version> versions, List<Utterance> others) {

    /** Whether its versions are worth seeing side by side. */
    boolean isSideBySide() {
      return statement.altered() && versions.size() > 1;
    }
  }

  /**
   * A statement as one report has it.
   *
   * @param pieces its words, those marked that are not in all other versions
   */
  record Version(Utterance utterance, List<Wordwise.Piece> pieces) {}

  /** So many statements of one speaker are shown at once. */
  private static final int FIRST = 2;

  /** Longer words are cut. */
  private static final int LONGEST = 600;

  static Speeches of(EventRecord record) {
    Map<String, Source> sources =
        record.sources().stream()
            .collect(Collectors.toMap(Source::id, Function.identity(), (a, b) -> a));
    Map<String, Named> names =
        record.names().stream()
            .collect(Collectors.toMap(Named::id, Function.identity(), (a, b) -> a));
    Map<Source, List<Said>> said = new LinkedHashMap<>();
    for (Statement statement : record.statements()) {
      @Nullable Source source = sources.get(statement.source());
      if (source != null) {
        said.computeIfAbsent(source, each -> new ArrayList<>()).add(said(statement));
      }
    }
    List<Speaking> speakers = new ArrayList<>();
    said.forEach(
        (source, statements) -> {
          statements.sort(
              Comparator.comparing(Said::isSideBySide)
                  .thenComparingInt(each -> each.versions().size())
                  .reversed());
          speakers.add(new Speaking(source, role(source, names), statements));
        });
    speakers.sort(
        Comparator.comparing(Speaking::isAltered)
            .thenComparingInt(each -> each.said().size())
            .reversed());
    return new Speeches(speakers);
  }

  private static Optional<String> role(Source source, Map<String, Named> names) {
    return Optional.ofNullable(source.named())
        .map(names::get)
        .flatMap(named -> named.roles().stream().findFirst())
        .map(Named.Form::text);
  }

  private static Said said(Statement statement) {
    List<Utterance> quoted =
        statement.versions().stream().filter(each -> statement.altered() && each.quoted()).toList();
    List<Utterance> shown = quoted.size() > 1 ? quoted : statement.versions();
    List<String> words = shown.stream().map(each -> cut(each.text())).toList();
    List<List<Wordwise.Piece>> pieces =
        statement.altered()
            ? Wordwise.of(words)
            : words.stream().map(each -> List.of(new Wordwise.Piece(each, false))).toList();
    List<Version> versions = new ArrayList<>();
    for (int i = 0; i < pieces.size(); i++) {
      versions.add(new Version(shown.get(i), pieces.get(i)));
    }
    List<Utterance> others =
        statement.versions().stream().filter(each -> !shown.contains(each)).toList();
    return new Said(statement, versions, others);
  }

  private static String cut(String text) {
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
  }

  int statements() {
    return speakers.stream().mapToInt(each -> each.said().size()).sum();
  }

  /** Statements whose words the reports have altered. */
  List<Said> altered() {
    return speakers.stream()
        .flatMap(each -> each.said().stream())
        .filter(Said::isSideBySide)
        .toList();
  }
}
