package org.crosscheck.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FurnitureTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Be First to Comment",
        "12 Comments",
        "Share 45 Tweet",
        "Facebook | Twitter | Email",
        "Leave a reply",
        "ADVERTISEMENT",
        "Story continues below advertisement",
        "Continue reading the main story",
        "Share this article on Facebook",
        "Follow us on Twitter and Instagram",
        "Sign up for our newsletter to get the day's news",
        "Click here for the latest from the county.",
        "Don’t miss another post on Facebook or Twitter",
        "Stay with KXYZ.example for updates.",
        "This is a developing story. Stay with KXYZ.example for updates.",
        "Keep checking KXYZ.example for the latest news. You can also sign up for email alerts here.",
        "READ MORE: Crash on coast road kills 2, 15 hurt",
        "Related: Three held after fire",
        "In pictures: the storm",
        "Storm at sea: video reports",
        "https://gull.example/help",
        "Copyright 2024 Gull Media. All rights reserved.",
        "© 2024 The Associated Press. All rights reserved. This material may not be published.",
        "Photo: Jane Dorn/Gull",
        "Image source, Getty Images",
        "Photo by Jane Dorn",
        "We use cookies to give you the best experience.",
        "Tags: fire, harbour",
        "4 min read",
        "Rescuers at the quay on Monday, May 6, 2024. (AP Photo/Jane Dorn)",
      })
  void marksWhatPagesPutAroundTheirNews(String line) {
    String text = "A fire killed two people.\n" + line + "\nIt began at the quay.";
    assertThat(marked(text)).containsExactly(line);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Photos show 12 people on the roof.",
        "Follow-up searches found three more bodies.",
        "Related deaths rose to 14, the ministry said.",
        "More on this later, the mayor told 40 reporters.",
        "Share prices fell 3 percent.",
        "Share this burden, the president told 27 ministers.",
        "Image analysis put the crowd at 5,000.",
        "Copyright lawyers said two films were copied.",
        "The pictures: 12 of them were sold.",
        "Click fraud cost the firm $3 million.",
        "Follow the money, said the judge, who jailed three.",
        "Comments by 14 ministers were read out.",
        "Get out now, police told 300 residents.",
        "Subscribe or lose it, 200 fans were told.",
        "Don't miss: the judge told 12 jurors.",
        "Watch: 7 people fell, she said.",
        "Download speeds fell to 3 megabits.",
        "Advertisements cost $5 million.",
        "Tags were found on 12 of the bodies.",
        "Email from 12 officials was leaked.",
        "By using force, the site was cleared of 40 people.",
        "12 people commented.",
        "Also read out were 12 names.",
        "Stay with us for more. The fire killed 12 people.",
        "Injuries: 12 people were taken to hospital.",
      })
  void leavesNewsAlone(String line) {
    assertThat(marked("A fire killed two people.\n" + line + "\nIt began at the quay.")).isEmpty();
  }

  @Test
  void takesTheListUnderAHeadingOfLinks() {
    String text =
        """
        One dead.
        Read also:
        - Fire kills 3
        - Flood hurts 12
        The fire began at noon.
        - This is a list of the report's own, 7 items long
        """;
    assertThat(marked(text)).containsExactly("Read also:", "- Fire kills 3", "- Flood hurts 12");
  }

  @Test
  void endsAListOfHeadlinesAtTheNextSentence() {
    String text =
        "Related stories\n\nFire kills 3\nFlood hurts 12\n\nMayor resigns\nNo, he said.\n";
    assertThat(marked(text)).containsExactly("Related stories", "Fire kills 3", "Flood hurts 12");
  }

  @Test
  void takesACreditOutOfALine() {
    String text = "The bridge (Photo by Jane Dorn/Gull) fell at noon, killing 3 (all men).";
    assertThat(marked(text)).containsExactly("(Photo by Jane Dorn/Gull)");
  }

  private static List<String> marked(String text) {
    return Furniture.in(text).stream().map(span -> span.of(text)).toList();
  }
}
