package org.crosscheck.extract;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whether "he" or "she" can stand for a person, by a title or a common given name; nothing is
 * guessed for other names.
 */
final class Genders {

  private static final Set<String> HIS =
      Words.set("mr mr. sir lord king prince spokesman chairman");

  private static final Set<String> HERS =
      Words.set(
          "mrs mrs. ms ms. miss dame lady queen princess spokeswoman chairwoman congresswoman");

  private static final Set<String> MEN =
      Words.set(
          "adam adrian alan albert alex alexander andrew anthony antonio arthur barack ben benjamin",
          "bernard bill bob boris brandon brian bruce carl carlos charles chris christopher chuck",
          "daniel david dennis derek dmitry donald douglas edward emmanuel eric ethan francis frank",
          "fred gary george gerald greg gregory hank harold harry henry hugh ian isaac ivan jack jacob",
          "james jason jeff jeffrey jeremy jerry jim joe joel john jonathan jorge jose joseph joshua",
          "juan justin keith ken kenneth kevin kurt larry lee leo luis marco marcus mario mark martin",
          "matt matthew michael miguel mike mohammad mohammed nathan neil nicholas nick oliver oscar",
          "patrick paul pedro peter philip ralph ray raymond richard rick rob robert roger ron ronald",
          "roy russell ryan sam samuel scott sean sergei simon stephen steve steven stuart ted terry",
          "thomas tim timothy todd tom tony tyler victor vladimir volodymyr walter wayne will william",
          "zachary");

  private static final Set<String> WOMEN =
      Words.set(
          "abigail alice alicia amanda amy ana andrea angela angelina ann anna anne april ashley",
          "barbara beth betty brenda carmen carol caroline catherine charlotte cheryl christina",
          "christine cindy claire claudia courtney crystal cynthia dana danielle debbie deborah debra",
          "denise diana diane donna dorothy elena elizabeth ellen emily emma erica erin eva fiona",
          "frances gloria grace hannah heather helen hillary holly irene isabel jackie jane janet",
          "jean jennifer jenny jessica jill joan joanna joyce judith judy julia julie karen kate",
          "katherine kathleen kathy katie kelly kimberly kristen kristin laura lauren linda lisa lori",
          "loretta lucy lynn margaret maria marie marilyn martha mary megan melanie melissa michelle",
          "monica nancy natalie nicole olga olivia pamela patricia paula rachel rebecca robin rosa",
          "rose ruth samantha sandra sara sarah sharon shirley sophia stephanie susan suzanne tammy",
          "teresa theresa tiffany tina tracy ursula valerie vanessa veronica victoria virginia wendy",
          "yulia yuliia yvonne");

  private Genders() {}

  /** Whether the pronoun fits the title that stands before a name; null where it says nothing. */
  static @Nullable Boolean fits(String pronoun, String name, String title) {
    int space = name.indexOf(' ');
    String given = (space < 0 ? name : name.substring(0, space)).toLowerCase(Locale.ROOT);
    boolean male = HIS.contains(title) || !HERS.contains(title) && MEN.contains(given);
    boolean female = HERS.contains(title) || !HIS.contains(title) && WOMEN.contains(given);
    if (male == female) {
      return null;
    }
    return pronoun.equals("he") || pronoun.equals("him") ? male : female;
  }
}
