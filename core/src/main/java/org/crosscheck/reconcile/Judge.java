package org.crosscheck.reconcile;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.crosscheck.model.Measure.Dimension;
import org.crosscheck.model.Modality;
import org.crosscheck.model.Value;
import org.crosscheck.model.Verdict;
import org.crosscheck.reconcile.Judgement.Why;
import org.jspecify.annotations.Nullable;

/**
 * Decides how the claims of one quantity stand to one another: first which of them are superseded,
 * then whether those that stand can all hold.
 */
final class Judge {

  /** A toll this much greater than another is a later count even where no date says so. */
  private static final double GROWTH = 1.5;

  private static final double GROWTH_AT_LEAST = 3;

  /** An age that rises sooner than this, in years, is not a birthday. */
  private static final double A_MONTH = 1.0 / 12;

  private static final Set<Modality> ROUGH = Set.of(Modality.EXACT, Modality.ABOUT);

  private final Nature nature;
  private final List<Claim> claims;

  Judge(Nature nature, List<Claim> claims) {
    this.nature = nature;
    this.claims = List.copyOf(claims);
  }

  Judgement judge() {
    Map<Why, Integer> reasons = new EnumMap<>(Why.class);
    List<Claim> standing = new ArrayList<>();
    List<Claim> superseded = new ArrayList<>();
    for (Claim claim : claims) {
      Why why = supersededBy(claim);
      if (why == null) {
        standing.add(claim);
      } else {
        superseded.add(claim);
        reasons.merge(why, 1, Integer::sum);
      }
    }
    if (standing.isEmpty()) {
      standing.addAll(superseded);
      superseded.clear();
      reasons.clear();
    }
    List<Claim> strays = strays(standing);
    strays.addAll(denied(standing));
    standing.removeAll(strays);
    Why why =
        reasons.entrySet().stream()
            .max(Map.Entry.comparingByValue())
            .map(Map.Entry::getKey)
            .orElse(null);
    return new Judgement(verdict(standing, superseded), standing, superseded, strays, why);
  }

  private @Nullable Verdict verdict(List<Claim> standing, List<Claim> superseded) {
    boolean claimed = claims.stream().anyMatch(each -> !each.denied());
    long told =
        claims.stream().filter(c -> !claimed || !c.denied()).map(Claim::report).distinct().count();
    if (told < 2) {
      return null;
    }
    if (clashing(standing)) {
      return Verdict.CONFLICT;
    }
    if (!superseded.isEmpty()) {
      return Verdict.UPDATED;
    }
    Claim first = standing.get(0);
    boolean same = standing.stream().allMatch(each -> sameWords(first, each));
    return same ? Verdict.AGREE : Verdict.COMPATIBLE;
  }

  private @Nullable Why supersededBy(Claim old) {
    for (Claim claim : claims) {
      if (claim == old) {
        continue;
      }
      if (clash(old, claim)) {
        if (revises(claim, old)) {
          return Why.REVISED;
        }
        if (old.forecast() && !claim.forecast() && !old.laterThan(claim)) {
          return Why.RECORDED;
        }
        boolean known =
            saidBeside(old, claim) || repeatsEarlier(claim, old) || toldAgain(old, claim);
        if (claim.laterThan(old) && mayChange(old, claim) && !known) {
          return Why.LATER;
        }
      }
      if (counted(old, claim)) {
        return Why.LATER;
      }
      if (outgrown(old, claim) && !saidBeside(old, claim)) {
        return claim.laterThan(old) ? Why.LATER : Why.GROWN;
      }
    }
    return null;
  }

  /**
   * Within one report the headings above the entries show the order, whatever the quantity; and
   * people have birthdays.
   */
  private boolean mayChange(Claim old, Claim claim) {
    return switch (nature) {
      case MOVING, TOLL -> true;
      case FIXED -> old.report().equals(claim.report()) || birthday(old, claim);
      case CLAIMED -> old.isOfSpeakerOf(claim);
    };
  }

  private static boolean birthday(Claim old, Claim claim) {
    if (old.figure().measure().dimension() != Dimension.AGE
        || old.published() == null
        || claim.published() == null) {
      return false;
    }
    double years = Duration.between(old.published(), claim.published()).toDays() / 365.25;
    double more = claim.number() - old.number();
    return years >= A_MONTH && more > 0 && more < years + 1;
  }

  /** Whether the words of some report call the value of {@code old} old, or {@code claim} new. */
  private boolean revises(Claim claim, Claim old) {
    if (claim.age() == Claim.Age.OLD
        || (old.age() == Claim.Age.NEW && claim.age() != Claim.Age.NEW)) {
      return false;
    }
    if (old.age() == Claim.Age.OLD) {
      return true;
    }
    if (nature == Nature.CLAIMED && !old.isOfSpeakerOf(claim)) {
      return false;
    }
    if (old.laterThan(claim)) {
      return false;
    }
    return claims.stream()
        .anyMatch(
            each ->
                (each.age() == Claim.Age.OLD && sameNumber(each, old))
                    || (each.age() == Claim.Age.NEW
                        && old.age() != Claim.Age.NEW
                        && sameNumber(each, claim)));
  }

  /** "About 2,400", the day after "about 2,600": the count moved on, rough as it is. */
  private boolean counted(Claim old, Claim claim) {
    return nature == Nature.TOLL
        && claim.laterThan(old)
        && claim.number() > old.number()
        && ROUGH.contains(old.figure().modality())
        && ROUGH.contains(claim.figure().modality())
        && !Tolerance.narrow(old.figure()).meets(Tolerance.narrow(claim.figure()))
        && !saidBeside(old, claim);
  }

  /** A report that gives both numbers did not yet lack the newer one: they differ otherwise. */
  private boolean saidBeside(Claim old, Claim claim) {
    return !old.report().equals(claim.report())
        && claims.stream()
            .anyMatch(each -> each.report().equals(old.report()) && sameNumber(each, claim));
  }

  /** A number that is told again after another came up was not given up for it. */
  private boolean toldAgain(Claim old, Claim claim) {
    return claims.stream().anyMatch(each -> each.laterThan(claim) && sameNumber(each, old));
  }

  /** A report may copy an old count: for a toll, a lower number that was told before is no news. */
  private boolean repeatsEarlier(Claim claim, Claim old) {
    return nature == Nature.TOLL
        && claim.number() < old.number()
        && claims.stream().anyMatch(each -> old.laterThan(each) && sameNumber(each, claim));
  }

  private boolean outgrown(Claim old, Claim claim) {
    if (nature != Nature.TOLL || old.laterThan(claim)) {
      return false;
    }
    boolean bound =
        old.figure().modality() == Modality.AT_LEAST
            || old.figure().modality() == Modality.MORE_THAN;
    if (!bound && !clash(old, claim)) {
      return false;
    }
    double more = least(claim) - least(old);
    boolean known = claim.figure().value().min() != null && !claim.forecast();
    boolean far = least(claim) >= GROWTH * least(old) && more >= GROWTH_AT_LEAST;
    return known
        && claim.figure().modality() != Modality.RANGE
        && !old.report().equals(claim.report())
        && (far || (more > 0 && bound && !roundedDown(old) && claim.laterThan(old)));
  }

  /** "More than 100" names no count: it may be a rounded 123. */
  private static boolean roundedDown(Claim claim) {
    double number = claim.number();
    return claim.figure().modality() == Modality.MORE_THAN && number >= 20 && number % 10 == 0;
  }

  /** The least whole number that a claim allows: two for "more than one". */
  private static double least(Claim claim) {
    boolean open = claim.figure().modality() == Modality.MORE_THAN && claim.number() < 10;
    return open ? claim.number() + 1 : claim.number();
  }

  /** Claims at odds with another of the same report, where other reports bear out the other. */
  private static List<Claim> strays(List<Claim> standing) {
    List<Claim> strays = new ArrayList<>();
    for (Claim claim : standing) {
      boolean atOdds =
          standing.stream()
              .anyMatch(
                  each ->
                      each.report().equals(claim.report())
                          && clash(each, claim)
                          && !each.isRivalOf(claim)
                          && borneOut(each, standing));
      if (atOdds && !borneOut(claim, standing)) {
        strays.add(claim);
      }
    }
    return strays;
  }

  /** Numbers that are told only to be denied, where another is claimed. */
  private static List<Claim> denied(List<Claim> standing) {
    List<Claim> denied = standing.stream().filter(Claim::denied).toList();
    return denied.size() < standing.size() ? denied : List.of();
  }

  private static boolean borneOut(Claim claim, List<Claim> claims) {
    return claims.stream()
        .anyMatch(each -> !each.report().equals(claim.report()) && !clash(each, claim));
  }

  private static boolean clashing(List<Claim> claims) {
    for (int i = 0; i < claims.size(); i++) {
      for (int j = 0; j < i; j++) {
        if (clash(claims.get(i), claims.get(j))) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean clash(Claim a, Claim b) {
    return !Tolerance.bothHold(a.figure(), b.figure());
  }

  private static boolean sameNumber(Claim a, Claim b) {
    return Value.same(a.number(), b.number());
  }

  private static boolean sameWords(Claim a, Claim b) {
    Value left = a.value();
    Value right = b.value();
    return a.figure().modality() == b.figure().modality()
        && sameEnd(left.min(), right.min())
        && sameEnd(left.max(), right.max());
  }

  private static boolean sameEnd(@Nullable Double a, @Nullable Double b) {
    return a == null || b == null ? a == b : Value.same(a, b);
  }
}
