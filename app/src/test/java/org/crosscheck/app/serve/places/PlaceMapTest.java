package org.crosscheck.app.serve.places;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PlaceMapTest {

  @Test
  void whatIsKnownIsDrawnAtItsOwnPrecisionAndNothingIsInvented() {
    PlaceMap map = PlaceMap.of(List.of("Nairobi", "Kenya", "Easterby", "kenya", "UK"));
    assertThat(map.words()).isEqualTo("Nairobi (city), Kenya (country), UK (country)");
    assertThat(map.unknown()).containsExactly("Easterby");
    Spot nairobi = map.spots().getFirst();
    assertThat(nairobi.x()).isBetween(36.0, 37.5);
    assertThat(nairobi.y()).isBetween(0.5, 2.0);
    assertThat(map.spots())
        .allSatisfy(
            spot -> {
              assertThat(spot.x()).isBetween(map.x(), map.x() + map.width());
              assertThat(spot.y()).isBetween(map.y(), map.y() + map.height());
            });
  }

  @Test
  void withoutAKnownPlaceThereIsNoMap() {
    assertThat(PlaceMap.of(List.of("Linden Court", "")).isEmpty()).isTrue();
    assertThat(PlaceMap.of(List.of()).isEmpty()).isTrue();
  }

  @Test
  void theWorldIsOnePicture() {
    assertThat(new String(PlaceMap.world(), UTF_8))
        .startsWith("<svg")
        .contains("M")
        .endsWith("</svg>");
  }
}
