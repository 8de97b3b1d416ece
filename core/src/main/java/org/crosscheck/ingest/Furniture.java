package org.crosscheck.ingest;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import org.crosscheck.model.Span;

/**
 * Page furniture in plain text: link lists, credits, calls to subscribe, comment counts. Lines are
 * judged by set phrases that pages use everywhere, each anchored to the beginning of its line. In
 * doubt a line is news: news that is lost is worse than furniture that is read.
 */
final class Furniture {

  /** Opens a list of links, alone on its line; the list lines that follow go with it. */
  private static final Pattern LIST_HEADING =
      line(
          """
          (read|see|watch) (also|more|next)|also (read|on .{1,30})|related( \\w+)?( \\w+)?
          |more (on|from) (this|the|our) (story|topic|subject|section|site)|more (stories|news|coverage|headlines)
          |you (may|might) (also )?(like|enjoy|be interested in)|recommended( for you| reading| stories| videos)?
          |(most|more) (read|popular|viewed|shared)( stories| articles| news)?|don['’]t miss|editor['’]?s['’]? (picks|choice)
          |top stories|trending( now| stories| topics)?|what to read next|further reading|in case you missed it
          """,
          ":?");

  /** A link on one line: "READ MORE: Crash on bridge kills two". */
  private static final Pattern LINK =
      line(
          """
          ((click here )?(to )?(read|see) (also|more|next)|also read|related( story| stories| article| articles| coverage| video| content)?
          |more on this( story| topic)?|(in )?(pictures|photos|video|gallery|photo gallery)|(full|complete) coverage
          |watch( live| now| more| video)?|listen( live| now)?|don['’]t miss|must read|live updates|see also)\\s*[:|»>].{3,200}(?<![.])
          |.{3,60}: (video reports?|in (pictures|photos|video)|photo gallery|live updates)
          |https?://\\S+
          """,
          "");

  /** Whole sentences that no report holds as news. */
  private static final Pattern ALONE =
      line(
          """
          be the first to comment|be first to comment|(leave|post|add|write|submit) a (comment|reply)|comments?( \\(\\d+\\))?
          |(view|show|read|see)( all)?( \\d[\\d,.]*)? comments?|(no|\\d[\\d,.]*k?) (comments?|shares?|likes?|tweets?|views?|retweets?)
          |((share|tweet|pin|email|print|like|save|whatsapp|facebook|twitter|linkedin|reddit|pinterest|flipboard|\\d[\\d,.]*+k?|[|/,·•&+])(?!\\w)\\s*+)++
          |advertise?ments?|sponsored( content)?|(story|article|post|content) continues (below|after)( (the )?advertise?ment| this ad)?
          |(continue|keep) reading( below)?( the main story)?|scroll (down )?(for more|to continue)( reading)?|skip (to|past) .{3,40}
          |(share|email|print|save) (this|the)( \\w+)?( (on|via|with|by) .{1,80})?|share (on|via|with) .{1,80}
          |(follow|find|like|join) (us|\\w+) on (facebook|twitter|instagram|x|youtube|telegram|whatsapp|linkedin|tiktok|google news|social media).{0,120}
          |follow [\\w@. ]{1,40}: .{0,40}(facebook|twitter|instagram).{0,60}
          |(you can (also )?)?(sign up|subscribe|register) (here )?(now |today |free )*(for|to) (our|the|a|daily|breaking|free|receive|get|e-?mail) .{0,160}|subscribe( now| today)?|sign (up|in)|log ?in
          |to get (alerts|updates|the latest|breaking news) .{0,80}\\b(app|newsletter|e-?mail)\\b.{0,40}
          |get (our|the latest|the day['’]s|breaking) .{0,80}(newsletter|inbox|email|alerts?|app).{0,80}
          |(download|get) (our|the) .{0,30}app\\b.{0,120}|click (here|below|on the) .{0,200}|tap here .{0,120}
          |(don['’]t|never) miss (a|another|any) (post|story|update|headline).{0,160}
          |this is a (developing|breaking)( news)? story|(stay (with|tuned to|tuned for)|keep checking|check back (with|at)) \\S.{0,40} for (more|updates|the latest|further).{0,80}
          |(tags|topics|filed under|keywords|categories|category|posted in)\\s*:.{1,200}
          |\\d+ min(ute)?s? read|(reading|read) time:? \\d+.{0,20}|loading( \\w+)?\\s*[.…]*|listen to this article.{0,40}|back to top|skip advert
          """,
          "[.!:]?");

  /** Lines of rights and credits. */
  private static final Pattern CREDIT =
      line(
          """
          copyright\\s*(©|:|\\(c\\)|\\d{4}).{0,200}|(\\(c\\)|©).{0,200}|.{0,120}\\ball rights reserved\\b.{0,160}
          |this (material|article|content|report|story) (may|must|can) ?not be (published|reproduced|broadcast|copied|republished|redistributed)\\b.{0,200}
          |(file )?(photos?|photographs?|pictures?|images?|video|illustration|graphic|map)( (credit|source|by|copyright|caption|courtesy( of)?)s?)?\\s*[:©].{1,160}
          |(photo|photograph|picture|image|video|footage) (by|credit|source|copyright|courtesy of|provided by) .{1,120}
          |image (source|copyright|caption|credit).{1,160}|getty images|(\\w+ ){0,3}via getty images|shutterstock
          |(?:we|this (?:web)?site|our (?:web)?site) uses? cookies.{0,300}|by (continuing|using) .{0,60}\\b(site|cookies?|terms)\\b.{0,80}\\b(agree|accept|consent|cookies)\\b.{0,120}
          |(accept|manage|reject)( all)? cookies|(privacy|cookie) (policy|notice|settings)|terms (of|and) (use|service|conditions)
          """,
          "");

  private static final Pattern BULLET = Pattern.compile("\\s*([-–—*•‣▪●»>]|\\d{1,2}[.)])\\s+\\S.*");
  private static final Pattern SENTENCES = Pattern.compile("(?<=[.!?])\\s+");
  private static final Pattern SENTENCE_END = Pattern.compile(".*[.!?…][\"'”’)\\]]*\\s*");

  /** Longest line that can be a headline of a link. */
  private static final int HEADLINE_WORDS = 20;

  /** Longest line that is looked at as a whole, in characters. */
  private static final int LINE = 500;

  private Furniture() {}

  /** The furniture of {@code text}, in order, none overlapping. */
  static List<Span> in(String text) {
    List<Span> spans = new ArrayList<>();
    boolean list = false;
    boolean items = false;
    for (Span each : Lines.of(text)) {
      String line = each.of(text);
      if (line.isBlank()) {
        list = list && !items;
        continue;
      }
      if (list && line.length() <= LINE && (BULLET.matcher(line).matches() || headline(line))) {
        items = true;
        spans.add(each);
        continue;
      }
      items = false;
      list = line.length() <= LINE && LIST_HEADING.matcher(line).matches();
      if (list || isFurniture(line)) {
        spans.add(each);
      } else {
        spans.addAll(within(line, each));
      }
    }
    for (Span each : Repeats.in(text)) {
      spans.removeIf(each::overlaps);
      spans.add(each);
    }
    Collections.sort(spans);
    return spans;
  }

  /** What is furniture within a line of news. */
  private static List<Span> within(String line, Span span) {
    return Captions.in(line).stream()
        .map(each -> new Span(span.start() + each.start(), span.start() + each.end()))
        .toList();
  }

  private static int words(String line) {
    return line.strip().split("\\s+").length;
  }

  private static boolean isFurniture(String line) {
    return line.length() <= LINE
        && (isLinkOrCredit(line)
            || SENTENCES
                .splitAsStream(line)
                .allMatch(each -> isLinkOrCredit(each) || ALONE.matcher(each).matches()));
  }

  private static boolean isLinkOrCredit(String words) {
    return LINK.matcher(words).matches() || CREDIT.matcher(words).matches();
  }

  /** Under a heading of links, a line without the stop that ends a sentence is a link. */
  private static boolean headline(String line) {
    return !SENTENCE_END.matcher(line).matches() && words(line) <= HEADLINE_WORDS;
  }

  private static Pattern line(String alternatives, String ending) {
    return Pattern.compile(
        "\\s*(?:" + alternatives.replaceAll("\\n\\s*", "") + ")" + ending + "\\s*",
        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }
}
