package org.crosscheck.read;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the network's outputs stand for, in their order.
 *
 * @param upos parts of speech
 * @param xpos Penn Treebank tags
 * @param lemmas how to make a lemma
 * @param names tags of names, such as {@code B-PER}
 * @param rels dependency relations
 * @param model name and version of the weights
 */
record Labels(
    List<String> upos,
    List<String> xpos,
    List<LemmaScript> lemmas,
    List<String> names,
    List<String> rels,
    String model) {

  private static final Pattern STRING = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");

  /** Reads {@code labels.json}, a flat object of strings and lists of strings. */
  static Labels parse(String json) {
    return new Labels(
        list(json, "upos"),
        list(json, "xpos"),
        list(json, "lemma").stream().map(LemmaScript::parse).toList(),
        list(json, "names"),
        list(json, "rels"),
        string(json, "name") + " " + string(json, "version"));
  }

  private static List<String> list(String json, String key) {
    Matcher matcher = STRING.matcher(json);
    List<String> items = new ArrayList<>();
    int at = after(json, key, '[');
    while (matcher.find(at) && json.substring(at, matcher.start()).indexOf(']') < 0) {
      items.add(unescape(matcher.group(1)));
      at = matcher.end();
    }
    return List.copyOf(items);
  }

  private static String string(String json, String key) {
    Matcher matcher = STRING.matcher(json);
    if (!matcher.find(after(json, key, ':'))) {
      throw new IllegalArgumentException("labels lack a text for " + key);
    }
    return unescape(matcher.group(1));
  }

  private static int after(String json, String key, char sign) {
    Matcher matcher =
        Pattern.compile("\"" + key + "\"\\s*:\\s*" + (sign == '[' ? "\\[" : "")).matcher(json);
    if (!matcher.find()) {
      throw new IllegalArgumentException("labels lack " + key);
    }
    return matcher.end();
  }

  private static String unescape(String text) {
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c != '\\') {
        plain.append(c);
      } else if (text.charAt(++i) == 'u') {
        plain.append((char) Integer.parseInt(text.substring(i + 1, i + 5), 16));
        i += 4;
      } else {
        plain.append(text.charAt(i));
      }
    }
    return plain.toString();
  }
}
