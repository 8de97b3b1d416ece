package org.crosscheck.ingest;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * A stretch of text between the edges of block elements or two line breaks.
 *
 * @param holder the element in which its first words stand
 * @param text its words, single spaces between them, single line breaks kept
 * @param linked how many of its characters are links
 */
record Paragraph(Element holder, String text, int linked) {

  /** The paragraphs of {@code element}, in order. */
  static List<Paragraph> of(Element element) {
    Collector collector = new Collector(element);
    element.traverse(collector);
    collector.flush();
    return collector.paragraphs;
  }

  /** Whether a share of {@code limit} or more of it is links; the author's name may be one. */
  boolean isLinks(double limit) {
    return linked >= limit * text.length() && !text.startsWith("By ");
  }

  private static final class Collector implements NodeVisitor {
    private final List<Paragraph> paragraphs = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private Element holder;
    private int linked;
    private int links;

    Collector(Element root) {
      holder = root;
    }

    @Override
    public void head(Node node, int depth) {
      switch (node) {
        case TextNode words -> append(words);
        case Element element when element.nameIs("br") -> lineBreak();
        case Element element -> {
          edge(element);
          links += element.nameIs("a") && element.hasAttr("href") ? 1 : 0;
        }
        default -> {}
      }
    }

    @Override
    public void tail(Node node, int depth) {
      if (node instanceof Element element) {
        links -= element.nameIs("a") && element.hasAttr("href") ? 1 : 0;
        edge(element);
      }
    }

    private void edge(Element element) {
      boolean cell = element.nameIs("td") || element.nameIs("th");
      if (cell && text.indexOf("\n") < 0) {
        space(' ');
      } else if (element.isBlock()) {
        flush();
      }
    }

    private void append(TextNode words) {
      String written = words.getWholeText();
      for (int i = 0; i < written.length(); i++) {
        char c = written.charAt(i);
        if (Character.isWhitespace(c) || c == '\u00A0') {
          space(' ');
        } else if (c != '\u00AD' && c != '\u200B') {
          if (text.isEmpty() && words.parent() instanceof Element parent) {
            holder = parent;
          }
          text.append(c);
          linked += links > 0 ? 1 : 0;
        }
      }
    }

    private void lineBreak() {
      if (!text.isEmpty() && text.charAt(text.length() - 1) == '\n') {
        flush();
      } else {
        space('\n');
      }
    }

    /** One space or line break, never two, never at the beginning; a break outweighs a space. */
    private void space(char kind) {
      if (text.isEmpty()) {
        return;
      }
      int last = text.length() - 1;
      if (text.charAt(last) == ' ') {
        text.setCharAt(last, kind);
      } else if (text.charAt(last) != '\n') {
        text.append(kind);
      }
    }

    void flush() {
      String stripped = text.toString().strip();
      if (!stripped.isEmpty()) {
        paragraphs.add(new Paragraph(holder, stripped, linked));
      }
      text.setLength(0);
      linked = 0;
    }
  }
}
