package org.crosscheck.bench;

import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.util.List;
import java.util.Properties;
import org.crosscheck.model.Article;

/**
 * Stanford CoreNLP doing what our reader does: words, sentences, tags, lemmas, names, trees. Its
 * SUTime and fine-grained names are off. Its licence is the GPL: it is measured, never shipped.
 */
final class StanfordCoreNlp {

  private final StanfordCoreNLP pipeline;

  StanfordCoreNlp() {
    Properties properties = new Properties();
    properties.setProperty("annotators", "tokenize,ssplit,pos,lemma,ner,depparse");
    properties.setProperty("ner.useSUTime", "false");
    properties.setProperty("ner.applyFineGrained", "false");
    properties.setProperty("threads", "1");
    pipeline = new StanfordCoreNLP(properties);
  }

  void annotate(List<Article> articles) {
    articles.forEach(article -> pipeline.annotate(new CoreDocument(article.text())));
  }

  /**
   * How many words it counts.
   *
   * @throws IllegalStateException if a sentence has no tree, or there are no names at all
   */
  long check(List<Article> articles) {
    long words = 0;
    long names = 0;
    for (Article article : articles) {
      CoreDocument document = new CoreDocument(article.text());
      pipeline.annotate(document);
      words += document.tokens().size();
      names += document.entityMentions().size();
      if (document.sentences().stream().anyMatch(each -> each.dependencyParse() == null)) {
        throw new IllegalStateException("article (" + article.id() + ") has no trees by CoreNLP");
      }
    }
    if (names == 0) {
      throw new IllegalStateException("names (0) by CoreNLP are too few");
    }
    return words;
  }
}
