package org.crosscheck.lineage;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.crosscheck.model.Span;

/**
 * Sentences that say nothing of where a report comes from: those that every page has, whatever it
 * tells (whom to call, whose the rights are, where to follow the outlet, the numbers of a gallery's
 * pictures), and posts that are shown whole, for anybody may show them.
 */
final class PageSentences {

  private static final Pattern CALL =
      Pattern.compile("\\(?\\b\\d{3}\\)?[-. ]{1,2}(?:\\d{3}[-. ]{1,2}\\d{4}\\b|[A-Z]{4})");

  private static final Pattern PAGE =
      Pattern.compile(
          """
          \\b(anyone|anybody|those|people|witnesses) (who (has|have|had)|with) (any |more |further |additional )*(information|tips)\\b
          |\\bcrime ?stoppers?\\b|\\b(remain|stay) anonymous\\b|\\btip ?line\\b
          |\\ball rights reserved\\b|\\bcopyright .{0,20}\\b(19|20)\\d\\d\\b|© ?.{0,20}\\b(19|20)\\d\\d\\b
          |\\b(published|broadcast), .{0,20}\\bredistributed\\b|\\bunder licen[cs]e\\b
          |^(follow|like|find|join) us\\b|^text \\w+ to\\b|^(download|click|tap|sign up|subscribe)\\b|\\bnewsletters?\\b
          |\\bimage \\d+ of \\d+|\\bcaption close\\b|\\bfull caption\\b|\\bbuy photo\\b|\\bback to gallery\\b
          |\\bdeveloping story\\b|\\bcheck back\\b|\\b(story|article|page|post) will be updated\\b|\\bupdate this (story|article|page)\\b
          |\\bfollowing this story\\b|\\bwatch for updates\\b|^stay with \\w|^stay up to date\\b|\\bjoin the conversation\\b
          |\\bemail (alerts|notifications)\\b|\\byour inbox\\b
          |\\bread or share\\b|^read (more|also)\\b|\\bshare this\\b|^watch (this|the) (story|video)\\b|\\bsee more videos\\b
          |\\benable javascript\\b|\\bviewing the video\\b|\\bad block(er|ing)\\b|^follow @|\\bon twitter:? @
          |\\bnews, listen\\b|\\bcontributed to this (report|story|article)\\b|\\breport an error\\b|\\bterms of (service|use)\\b
          """
              .replace("\n", ""),
          Pattern.CASE_INSENSITIVE);

  /** Words of which {@link #PAGE} needs one; most sentences have none, and these are found fast. */
  private static final List<String> CUES =
      List.of(
          "information",
          "tips",
          "stopper",
          "anonymous",
          "tip line",
          "tipline",
          "rights reserved",
          "copyright",
          "©",
          "redistributed",
          "under licen",
          "follow us",
          "like us",
          "find us",
          "join us",
          "text ",
          "download",
          "click",
          "tap ",
          "sign up",
          "subscribe",
          "newsletter",
          "image ",
          "caption close",
          "buy photo",
          "back to gallery",
          "full caption",
          "developing story",
          "check back",
          "will be updated",
          "update this",
          "following this story",
          "for updates",
          "stay with",
          "stay up to date",
          "join the conversation",
          "email alert",
          "email notif",
          "read or",
          "read more",
          "read also",
          "share this",
          "watch th",
          "more videos",
          "javascript",
          "viewing the video",
          "ad block",
          "follow @",
          "on twitter",
          "news, listen",
          "contributed to this",
          "report an error",
          "terms of",
          "your inbox");

  /** A post ends in the account that wrote it. */
  private static final Pattern POST = Pattern.compile("\\(@\\w{2,20}\\)|pic\\.twitter\\.com/");

  /** Longest line that can be one post, in characters. */
  private static final int LINE = 400;

  private final String text;
  private final BitSet cues = new BitSet();
  private final boolean posts;

  PageSentences(String text) {
    this.text = text;
    String lower = text.toLowerCase(Locale.ROOT);
    for (String cue : CUES) {
      for (int at = lower.indexOf(cue); at >= 0; at = lower.indexOf(cue, at + 1)) {
        cues.set(Math.min(at, text.length()));
      }
    }
    posts = lower.contains("(@") || lower.contains("pic.twitter.com/");
  }

  /** Whether the sentence is one of them. */
  boolean contains(Span sentence) {
    int cue = cues.nextSetBit(sentence.start());
    return (cue >= 0 && cue < sentence.end() && found(PAGE, sentence))
        || found(CALL, sentence)
        || (posts && found(POST, line(sentence)));
  }

  private boolean found(Pattern pattern, Span span) {
    return pattern.matcher(text).region(span.start(), span.end()).find();
  }

  /** The line in which the sentence stands; the sentence where the line is long. */
  private Span line(Span sentence) {
    int start = text.lastIndexOf('\n', sentence.start()) + 1;
    int next = text.indexOf('\n', sentence.end());
    int end = next < 0 ? text.length() : next;
    return end - start <= LINE ? new Span(start, end) : sentence;
  }
}
