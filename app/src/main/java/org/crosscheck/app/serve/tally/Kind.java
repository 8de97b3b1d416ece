package org.crosscheck.app.serve.tally;

/**
 * A sort of figure that can be added up over events: what is counted and what happened to it, in
 * the normal form of {@link org.crosscheck.model.Measure}.
 *
 * @param outcome what happened: "kill"; empty where nothing did
 * @param thing what is counted: "person"
 */
public record Kind(String outcome, String thing) {

  /** The name of the kind in an address: "kill:person". */
  public String key() {
    return outcome + ":" + thing;
  }
}
