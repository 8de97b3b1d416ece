package org.crosscheck.align;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.crosscheck.model.Figure;

/**
 * Groups of people that are counted apart from all people of an event: of those killed the women,
 * the rebels, the crew.
 */
final class Roles {

  /** Groups that a ship, train or plane is said to have carried. */
  static final Set<String> ABOARD = Set.of("passengers", "crew");

  private static final Map<String, String> ROLES = new HashMap<>();

  static {
    role("women", "woman", "women", "female", "females");
    role("men", "man", "men", "male", "males");
    role("civilians", "civilian", "civilians", "non-combatants");
    role(
        "fighters",
        "rebel",
        "rebels",
        "insurgent",
        "insurgents",
        "militant",
        "militants",
        "fighter",
        "fighters",
        "guerrillas",
        "terrorists",
        "jihadists",
        "militiamen");
    role("tourists", "tourist", "tourists", "foreigners", "holidaymakers");
    role("migrants", "migrant", "migrants");
    role("refugees", "refugee", "refugees");
    role("workers", "worker", "workers", "employees", "contractors");
    role("drivers", "driver", "drivers");
    role("volunteers", "volunteer", "volunteers");
    role("crew", "crew", "crewmen", "sailors");
    role("attackers", "attacker", "attackers", "gunman", "gunmen", "assailants");
    role("suspects", "suspect", "suspects");
    role("passengers", "passenger", "passengers");
  }

  private Roles() {}

  private static void role(String name, String... words) {
    for (String word : words) {
      ROLES.put(word, name);
    }
  }

  static boolean isRole(String word) {
    return ROLES.containsKey(word);
  }

  /**
   * The group within a count of people; empty where the word names all of them: passengers of those
   * on board, refugees of those who fled, employees of a firm's staff.
   */
  static String within(Figure figure) {
    String role = of(figure);
    List<String> outcomes = figure.measure().outcomes();
    boolean all =
        switch (role) {
          case "passengers" -> true;
          case "refugees", "migrants" -> outcomes.contains("displace");
          case "workers" -> outcomes.stream().noneMatch(Features.TOLLS::contains);
          default -> false;
        };
    return all ? "" : role;
  }

  /** The group that the words of a count name; empty where they name none. */
  static String of(Figure figure) {
    for (String word : figure.unit().toLowerCase(Locale.ROOT).split(" ")) {
      String role = ROLES.get(word);
      if (role != null) {
        return role;
      }
    }
    return "";
  }
}
