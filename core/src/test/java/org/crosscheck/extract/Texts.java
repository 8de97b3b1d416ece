package org.crosscheck.extract;

import java.util.ArrayList;
import java.util.List;
import org.crosscheck.extract.Numbers.Verdict;
import org.crosscheck.model.Article;
import org.crosscheck.model.Sentence;
import org.crosscheck.model.Span;
import org.crosscheck.read.Reader;

/** Sentences for tests, split into words and not parsed. */
final class Texts {

  private Texts() {}

  static List<NumberExpression> numbers(String text) {
    return judged(text).stream().map(Verdict::figure).filter(x -> x != null).toList();
  }

  static List<Verdict> judged(String text) {
    List<Verdict> out = new ArrayList<>();
    for (Sentence each : Reader.split(Article.of("test", text))) {
      out.addAll(new Numbers().judge(each, text));
    }
    return out;
  }

  /** The sentence of an example without the braces around its number. */
  static String plain(String example) {
    return example.replace("{", "").replace("}", "");
  }

  /** Where the number in braces stands in {@link #plain}. */
  static Span marked(String example) {
    int open = example.indexOf('{');
    return new Span(open, example.indexOf('}') - 1);
  }
}
