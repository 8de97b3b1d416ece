package org.crosscheck.app;

import java.util.List;

/** Reports of two events, in the order in which they come in: a fire at a mill and a lost ferry. */
final class Stream {

  static final String FIRE =
      report(
          "fire-1",
          "Fire at Harwick textile mill kills three",
          "Harwick Post",
          "2026-03-02T08:00:00Z",
          "HARWICK - A fire at the Dunmore textile mill in Harwick killed three people and injured"
              + " 11 others early on Monday, police said. About 240 workers were in the mill when"
              + " the fire broke out in the dyeing hall, fire chief Marta Oyelaran said. Police said"
              + " 14 firefighters were treated for smoke.");

  static final String FIRE_AGAIN =
      report(
          "fire-2",
          "Death toll of Harwick mill fire rises to five",
          "Radio Vale",
          "2026-03-02T17:00:00Z",
          "HARWICK - Five people died and 16 were injured in the fire at the Dunmore textile mill in"
              + " Harwick on Monday, police said in the afternoon. Fire chief Marta Oyelaran said"
              + " 240 workers were in the mill when the fire broke out in the dyeing hall.");

  static final String FERRY =
      report(
          "ferry-1",
          "Ferry sinks off Port Salen, 27 rescued",
          "Salen Gazette",
          "2026-03-04T10:00:00Z",
          "PORT SALEN - The ferry Aurelia sank off Port Salen on Wednesday with 31 people on board,"
              + " the coastguard said. Lifeboats rescued 27 passengers and four people were missing,"
              + " coastguard captain Ivo Renn said. The ferry had left the island of Tarn in high"
              + " waves.");

  static final String FERRY_AGAIN =
      report(
          "ferry-2",
          "Two bodies found after Aurelia ferry sinks",
          "Coast Wire",
          "2026-03-05T09:00:00Z",
          "PORT SALEN - Divers found two bodies near the ferry Aurelia, which sank off Port Salen on"
              + " Wednesday with 31 people on board, the coastguard said on Thursday. Lifeboats had"
              + " rescued 27 passengers, coastguard captain Ivo Renn said, and two people were still"
              + " missing.");

  static final List<String> ALL = List.of(FIRE, FIRE_AGAIN, FERRY, FERRY_AGAIN);

  private Stream() {}

  /** A report as a line of JSON. */
  static String report(String id, String headline, String publisher, String date, String text) {
    return """
    {"@type":"NewsArticle","identifier":"%s","headline":"%s","publisher":{"name":"%s"},\
    "datePublished":"%s","articleBody":"%s"}
    """
        .formatted(id, headline, publisher, date, text);
  }
}
