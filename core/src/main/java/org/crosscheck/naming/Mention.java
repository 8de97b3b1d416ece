package org.crosscheck.naming;

import java.util.Arrays;
import java.util.List;
import org.crosscheck.model.Name.Kind;
import org.crosscheck.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of a report that names somebody or something.
 *
 * @param report id of the report
 * @param sentence number of its sentence in the report
 * @param span where it stands in the report's text
 * @param words its words, without title, article and genitive
 * @param kind what it seems to name; null where nothing shows it
 * @param weight how much speaks for that kind
 * @param broken whether a letter is lost from it that left a gap
 * @param roles what is said there of him, her or it
 */
record Mention(
    String report,
    int sentence,
    Span span,
    List<String> words,
    @Nullable Kind kind,
    double weight,
    boolean broken,
    List<Role> roles) {

  /** The words as one writes them. */
  String text() {
    return String.join(" ", words);
  }

  /**
   * What a text calls somebody.
   *
   * @param text in lower case and in full, without country and place: "deputy foreign minister"
   * @param of the country or place before it; null where none is
   * @param slip whether a title in it is misspelt
   * @param span where it stands in the report's text
   */
  record Role(String text, @Nullable String of, boolean slip, Span span) {

    /** All titles in it: "spokesman" and "officer" of "police spokesman officer". */
    List<String> titles() {
      return Arrays.stream(text.split(" ")).filter(word -> Titles.head(word) != null).toList();
    }

    /** Its last word: "minister". */
    String head() {
      return text.substring(text.lastIndexOf(' ') + 1);
    }
  }
}
