package org.crosscheck.naming;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Function;
import org.crosscheck.model.Name.Kind;
import org.crosscheck.model.Named;
import org.crosscheck.model.Named.Form;
import org.crosscheck.model.Passage;
import org.crosscheck.naming.Cast.Member;
import org.crosscheck.naming.Mention.Role;

/**
 * Writes a member of the cast down as the record has it: spellings, roles, who could be taken for
 * whom.
 */
final class Spellings {

  /** Longest word of capitals that is taken for an abbreviation. */
  private static final int LETTERS = 4;

  /**
   * A person with a full name.
   *
   * @param family the key of the surname
   */
  private record Full(Member member, PersonName name, String family) {}

  private Spellings() {}

  static List<Named> named(List<Member> members) {
    Map<Member, String> ids = new IdentityHashMap<>();
    members.forEach(each -> ids.put(each, "n" + (ids.size() + 1)));
    Map<String, List<Full>> byFamily = new HashMap<>();
    Map<Member, Full> fulls = new IdentityHashMap<>();
    for (Member member : members) {
      PersonName name = member.kind() == Kind.PERSON ? full(member) : null;
      if (name != null && name.isFull()) {
        Full full = new Full(member, name, Spelling.key(name.surname()));
        fulls.put(member, full);
        byFamily.computeIfAbsent(full.family(), family -> new ArrayList<>()).add(full);
      }
    }
    List<Named> all = new ArrayList<>();
    for (Member member : members) {
      List<Form> spellings = spellings(member);
      Full full = fulls.get(member);
      List<String> alike =
          full == null
              ? List.of()
              : byFamily.getOrDefault(full.family(), List.of()).stream()
                  .filter(other -> areAlike(full, other))
                  .map(each -> ids.getOrDefault(each.member(), ""))
                  .toList();
      all.add(
          new Named(
              ids.getOrDefault(member, ""),
              member.kind(),
              shown(member.kind(), spellings),
              spellings,
              roles(member),
              alike));
    }
    return all;
  }

  private static List<Form> spellings(Member member) {
    Map<String, List<Mention>> byText = new LinkedHashMap<>();
    Map<String, String> cased = new HashMap<>();
    for (Mention each : member.mentions()) {
      String text = each.text();
      if (!isShouted(text)) {
        cased.putIfAbsent(text.toLowerCase(Locale.ROOT), text);
      }
    }
    for (Mention each : member.mentions()) {
      String text = each.text();
      String shown =
          isShouted(text) ? cased.getOrDefault(text.toLowerCase(Locale.ROOT), text) : text;
      byText.computeIfAbsent(shown, t -> new ArrayList<>()).add(each);
    }
    List<Form> forms = new ArrayList<>();
    byText.forEach(
        (text, mentions) ->
            forms.add(
                new Form(
                    text,
                    mentions.stream().anyMatch(member.damaged()::contains),
                    mentions.stream()
                        .map(each -> new Passage(each.report(), each.span()))
                        .toList())));
    return sorted(forms).stream()
        .map(
            form ->
                slipped(form, forms, member.kind())
                    ? new Form(form.text(), true, form.where())
                    : form)
        .toList();
  }

  /** Whether a rarer form of as many words is a common one's with letters that slipped. */
  private static boolean slipped(Form form, List<Form> all, Kind kind) {
    String[] words = form.text().split(" ");
    for (Form other : all) {
      String[] right = other.text().split(" ");
      if (kind != Kind.PERSON
          || right.length != words.length
          || other.where().size() <= form.where().size()) {
        continue;
      }
      int slips = 0;
      boolean same = true;
      for (int i = 0; i < words.length; i++) {
        boolean equal = Spelling.key(words[i]).equals(Spelling.key(right[i]));
        boolean near =
            !equal
                && !Nicknames.mayBeOne(words[i], right[i])
                && Spelling.isNearHere(words[i], right[i]);
        slips += near ? 1 : 0;
        same &= equal || near;
      }
      if (same && slips > 0) {
        return true;
      }
    }
    return false;
  }

  /** The spelling to show: the most used of more than one word, but for places and letters. */
  private static String shown(Kind kind, List<Form> spellings) {
    List<Form> sound = spellings.stream().filter(form -> !form.garbled()).toList();
    List<Form> from = sound.isEmpty() ? spellings : sound;
    String most = from.getFirst().text();
    boolean letters = kind == Kind.ORGANISATION && Heads.isLetters(most);
    if (kind == Kind.PLACE || letters) {
      return isShouted(most) && most.length() > LETTERS ? capitalised(most) : most;
    }
    return from.stream()
        .map(Form::text)
        .filter(text -> text.contains(" "))
        .max(
            Comparator.comparing(
                text -> kind == Kind.ORGANISATION && of(text) && !text.matches(".*['’].*")))
        .orElse(most);
  }

  private static boolean of(String text) {
    return BodyName.of(List.of(text.split(" "))).of() != null;
  }

  private static String capitalised(String shouted) {
    StringBuilder out = new StringBuilder();
    for (char each : shouted.toCharArray()) {
      boolean inside = !out.isEmpty() && Character.isLetter(out.charAt(out.length() - 1));
      out.append(inside ? Character.toLowerCase(each) : each);
    }
    return out.toString();
  }

  private static List<Form> roles(Member member) {
    Map<String, List<Role>> byText = new LinkedHashMap<>();
    Map<Role, String> reports = new IdentityHashMap<>();
    for (Mention mention : member.mentions()) {
      for (Role role : mention.roles()) {
        byText.computeIfAbsent(role.text(), t -> new ArrayList<>()).add(role);
        reports.put(role, mention.report());
      }
    }
    Function<Role, Passage> passage =
        role -> new Passage(reports.getOrDefault(role, ""), role.span());
    List<Form> forms = new ArrayList<>();
    byText.forEach(
        (text, roles) ->
            forms.add(
                new Form(
                    text,
                    roles.stream().anyMatch(Role::slip),
                    roles.stream().map(passage).toList())));
    return sorted(forms);
  }

  private static List<Form> sorted(List<Form> forms) {
    return forms.stream()
        .sorted(
            Comparator.<Form, Integer>comparing(form -> -form.where().size())
                .thenComparing(Form::text))
        .toList();
  }

  /** Two of one surname, of one title or first letter, whom no report names both. */
  private static boolean areAlike(Full left, Full right) {
    Member a = left.member();
    Member b = right.member();
    if (a == b) {
      return false;
    }
    OptionalInt initial = initial(left);
    boolean letter = initial.isPresent() && initial.equals(initial(right));
    boolean title =
        a.mentions().stream()
            .flatMap(m -> m.roles().stream())
            .anyMatch(
                role ->
                    b.mentions().stream()
                        .flatMap(m -> m.roles().stream())
                        .anyMatch(other -> other.head().equals(role.head())));
    boolean together =
        a.mentions().stream()
            .anyMatch(m -> b.mentions().stream().anyMatch(o -> o.report().equals(m.report())));
    return (letter || title) && !together;
  }

  /** First letter of the first name; none where that is but marks. */
  private static OptionalInt initial(Full full) {
    return Spelling.plain(full.name().given().getFirst()).codePoints().findFirst();
  }

  private static PersonName full(Member member) {
    return member.mentions().stream()
        .map(each -> PersonName.of(each.words()))
        .max(Comparator.comparing(name -> name.given().size()))
        .orElseThrow();
  }

  /** Whether a word is written in capitals, and is no abbreviation by its length. */
  static boolean isShouted(String text) {
    return text.length() > LETTERS - 1
        && !text.contains(".")
        && text.equals(text.toUpperCase(Locale.ROOT));
  }
}
