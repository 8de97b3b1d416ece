package org.crosscheck.notes;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words that say nothing of what a sentence is about. */
final class Idle {

  private static final Set<String> STEMS =
      Stream.of(
              """
              a an the this that these those some any no not all both each every either neither one two three
              i me my we us our you your he him his she her it its they them their who whom whose which what
              when where why how there here then than and or but nor so if as of in on at by for with from to into
              onto over under up down out off about after before since until during through between among across
              against within without toward towards upon per via near along around behind beyond besides amid
              am is are was were be been being have has had having do does did doing done will would shall should
              can could may might must say said says saying tell told tells according report reported reports add
              added also just only even still yet already again very more most much many such other others own same
              several few well now later earlier today yesterday tomorrow morning afternoon evening night day
              week month year monday tuesday wednesday thursday friday saturday sunday mr mrs ms dr
              january february march april june july august september october november december
              get got make made take took come came go went give gave put let like while because however though
              people person man men woman women time part number new last first next once ago
              """
                  .split("\\s+"))
          .map(Stems::of)
          .collect(Collectors.toSet());

  private Idle() {}

  static boolean is(String stem) {
    return STEMS.contains(stem);
  }
}
