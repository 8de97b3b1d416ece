package org.crosscheck.ingest;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Cuts the items out of an RSS or Atom feed as its characters come in, so that a feed of any length
 * needs the memory of one item. It knows tags, comments, CDATA and declarations, no more: an item
 * that is broken inside spoils no other, and entities that a feed declares mean nothing.
 */
final class FeedCutter {

  /** A piece of a feed. */
  sealed interface Cut {}

  /** The markup of an item, from its start tag to its end tag. */
  record Item(String markup) implements Cut {}

  /** An item that is over {@link Input#LIMIT}, left out. */
  record Oversized() implements Cut {}

  /** The feed ends within an item. */
  record BrokenOff() implements Cut {}

  private static final Pattern ITEM =
      Pattern.compile("<(/?)((?:[\\w.-]{1,40}:)?(?:item|entry))[\\s/>]");

  /** Longest beginning of a tag in which its name must stand. */
  private static final int NAME = 64;

  /** Most characters of the feed's own title and the like that are kept. */
  private static final int HEAD = 1 << 20;

  /** Most characters of an item that are passed over before the feed is given up. */
  private static final long ENDLESS = 1L << 30;

  private final Reader in;
  private final char[] buffer = new char[8192];
  private int at;
  private int filled;

  private final Deque<Cut> ready = new ArrayDeque<>();
  private StringBuilder kept = new StringBuilder();
  private int room = HEAD;
  private boolean over;
  private long passed;
  private @Nullable String head;
  private @Nullable String open;

  FeedCutter(Reader in) {
    this.in = in;
  }

  /** What stands before the first item; known once that was asked for. */
  String head() {
    return head == null ? kept.toString() : head;
  }

  /**
   * The next item, or null after the last.
   *
   * @throws IOException where the feed cannot be read or goes on without an item or its end
   */
  @Nullable Cut next() throws IOException {
    while (ready.isEmpty()) {
      int c = read();
      if (c < 0) {
        return end();
      }
      if (c == '<') {
        markup();
      } else {
        keep(c);
      }
    }
    return ready.poll();
  }

  private @Nullable Cut end() {
    if (open == null) {
      return null;
    }
    open = null;
    return new BrokenOff();
  }

  private void markup() throws IOException {
    String lead = lead();
    Matcher tag = ITEM.matcher(lead);
    if (lead.equals("<!--")) {
      keep(lead);
      keepTo("-->");
    } else if (lead.equals("<![CDATA[")) {
      keep(lead);
      keepTo("]]>");
    } else if (lead.startsWith("<?")) {
      keep(lead);
      if (!lead.endsWith("?>")) {
        keepTo("?>");
      }
    } else if (!tag.matches()) {
      keep(lead);
      keepTag(lead);
    } else if (tag.group(1).isEmpty()) {
      if (open != null) {
        // The end tag of the item before is missing: items do not nest.
        cut();
      }
      begin(tag.group(2));
      keep(lead);
      if (keepTag(lead)) {
        cut();
      }
    } else {
      keep(lead);
      keepTag(lead);
      if (tag.group(2).equals(open)) {
        cut();
      }
    }
  }

  private void begin(String name) {
    if (head == null) {
      head = kept.toString();
    }
    open = name;
    kept = new StringBuilder();
    room = Input.LIMIT;
    over = false;
    passed = 0;
  }

  private void cut() {
    ready.add(over ? new Oversized() : new Item(kept.toString()));
    open = null;
    kept = new StringBuilder();
    room = 0;
    passed = 0;
  }

  /** From a "<" as far as it tells what it opens. */
  private String lead() throws IOException {
    StringBuilder lead = new StringBuilder("<");
    while (lead.length() < NAME) {
      int c = read();
      if (c < 0) {
        break;
      }
      if (c == '<') {
        at--;
        break;
      }
      lead.append((char) c);
      boolean ends = c == '>' || Character.isWhitespace(c) || (c == '/' && lead.length() > 2);
      if (ends || lead.indexOf("<!--") == 0 || lead.indexOf("<![CDATA[") == 0) {
        break;
      }
    }
    return lead.toString();
  }

  /** Keeps the rest of a tag; whether it ends itself: "/>". */
  private boolean keepTag(String lead) throws IOException {
    if (lead.endsWith(">")) {
      return lead.endsWith("/>");
    }
    int last = lead.charAt(lead.length() - 1);
    int quote = 0;
    while (true) {
      int c = read();
      if (c < 0 || c == '<') {
        // The tag breaks off where a new one begins, which no quotation may hold.
        at -= c < 0 ? 0 : 1;
        return false;
      }
      keep(c);
      if (quote != 0) {
        quote = c == quote ? 0 : quote;
      } else if (c == '>') {
        return last == '/';
      } else if ((c == '"' || c == '\'') && last == '=') {
        quote = c;
      }
      last = c;
    }
  }

  private void keepTo(String end) throws IOException {
    int matched = 0;
    while (matched < end.length()) {
      int c = read();
      if (c < 0) {
        return;
      }
      keep(c);
      if (c == end.charAt(matched)) {
        matched++;
      } else if (!(matched == 2 && c == end.charAt(1))) {
        // "--->" and "]]]>" end what "-->" and "]]>" end.
        matched = c == end.charAt(0) ? 1 : 0;
      }
    }
  }

  private void keep(String characters) throws IOException {
    for (int i = 0; i < characters.length(); i++) {
      keep(characters.charAt(i));
    }
  }

  private void keep(int c) throws IOException {
    passed++;
    if (room > 0) {
      kept.append((char) c);
      room--;
    } else if (open != null && !over) {
      over = true;
      kept = new StringBuilder();
    }
    if (passed > (open == null ? Input.LIMIT : ENDLESS)) {
      throw new IOException(
          open == null ? "goes on for 16 MiB without an item" : "holds an item without an end");
    }
  }

  private int read() throws IOException {
    if (at == filled) {
      filled = Math.max(0, in.read(buffer, 0, buffer.length));
      at = 0;
      if (filled == 0) {
        return -1;
      }
    }
    return buffer[at++];
  }
}
