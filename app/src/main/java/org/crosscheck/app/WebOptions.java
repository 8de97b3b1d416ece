package org.crosscheck.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.crosscheck.ingest.FetchMemory;
import org.crosscheck.ingest.Pace;
import org.crosscheck.ingest.Web;
import picocli.CommandLine.Option;

/** The options that say what may be fetched. */
final class WebOptions {

  @Option(
      names = "--full",
      description =
          "Where an item of a feed holds a summary alone, fetch the page that it links to.")
  boolean full;

  @Option(
      names = "--allow",
      paramLabel = "HOST",
      description =
          "Fetch from this host though it is on a private network or this machine. Such addresses"
              + " are otherwise refused.")
  List<String> allowed = new ArrayList<>();

  Web web(FetchMemory memory) {
    return new Web(new Web.Options(Set.copyOf(allowed), full), memory, Pace.real());
  }
}
