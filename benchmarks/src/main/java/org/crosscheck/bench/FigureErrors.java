package org.crosscheck.bench;

import java.util.ArrayList;
import java.util.List;
import org.crosscheck.model.Figure;

/** Figures and speakers that depart from the gold. */
final class FigureErrors {

  private final Match match;
  private final Shown shown;

  FigureErrors(Match match) {
    this.match = match;
    this.shown = new Shown(match);
  }

  List<Section> figures() {
    List<Section> sections = new ArrayList<>();
    List<String> missed = new ArrayList<>();
    List<String> wrong = new ArrayList<>();
    for (Match.Pair pair : match.pairs()) {
      Gold.Mention gold = pair.gold();
      Figure figure = pair.figure();
      if (figure == null) {
        missed.add(
            gold.modality() + " " + gold.value() + "  " + shown.where(pair.report(), pair.span()));
      } else if (!Match.says(figure, gold) || !gold.modality().equals(figure.modality().label())) {
        wrong.add(
            "%s %s, ours %s (%s)  %s"
                .formatted(
                    gold.modality(),
                    gold.value(),
                    Shown.said(figure),
                    figure.rule(),
                    shown.where(figure.report(), figure.span())));
      }
    }
    sections.add(new Section("figures missed", missed));
    sections.add(new Section("figures with wrong value or modality (gold, ours)", wrong));
    sections.add(
        new Section(
            "figures extra",
            match.extra().stream()
                .map(
                    f ->
                        Shown.said(f)
                            + " ("
                            + f.rule()
                            + ", "
                            + f.unit()
                            + ")  "
                            + shown.where(f.report(), f.span()))
                .toList()));
    return sections;
  }

  List<Section> speakers() {
    List<Section> sections = new ArrayList<>();
    List<String> wrong = new ArrayList<>();
    for (Match.Pair pair : match.pairs()) {
      Figure figure = pair.figure();
      String gold = pair.gold().speaker();
      String ours = figure == null ? null : Shown.speaker(figure);
      if (figure == null || (gold == null && ours == null)) {
        continue;
      }
      if (gold == null || ours == null || !Match.sameSpeaker(gold, ours)) {
        wrong.add(
            "%s, ours %s  %s"
                .formatted(
                    Shown.quoted(gold),
                    Shown.quoted(ours),
                    shown.where(figure.report(), figure.span())));
      }
    }
    sections.add(new Section("speakers (gold, ours)", wrong));
    return sections;
  }
}
