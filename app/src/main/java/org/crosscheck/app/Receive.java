package org.crosscheck.app;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.crosscheck.app.view.ChangeList;
import org.crosscheck.app.view.Terminal;
import org.crosscheck.flow.Desk;
import org.crosscheck.flow.Flow;
import org.crosscheck.flow.Taken;
import org.crosscheck.ingest.FetchMemory;
import org.crosscheck.ingest.Intake;
import org.crosscheck.model.Placement;
import org.crosscheck.store.EventVersion;
import org.crosscheck.store.RunTally;
import org.crosscheck.store.Store;
import org.crosscheck.store.StoreFailure;

/**
 * Takes a stream of reports into a store, in batches of what has arrived, and tells what changed.
 */
final class Receive {

  /** After this many lines about what was left out, only their number is told. */
  private static final int COMPLAINTS = 100;

  private final Console console;
  private final StoreOptions stores;
  private final StreamOptions options;
  private final Expected expected;
  private final Set<String> changed = new HashSet<>();
  private long opened;
  private long complaints;

  Receive(Console console, StoreOptions stores, StreamOptions options, Expected expected) {
    this.console = console;
    this.stores = stores;
    this.options = options;
    this.expected = expected;
  }

  /**
   * Takes all that comes until the streams end or the command is to end.
   *
   * @param streams makes the streams, with the memory that they are to use
   */
  Exit into(Store store, Function<FetchMemory, Inflow.Streams> streams) {
    FetchMemory memory = new StoredMemory(store);
    try (Flow flow = Flow.open();
        Pulse pulse = new Pulse(console, System::nanoTime);
        Inflow inflow = new Inflow(memory, streams)) {
      Desk desk = new Desk(flow, store, console.clock(), stores.patience(console));
      try {
        Optional<Inflow.Batch> some = inflow.next(options.batch, console.stop());
        for (; some.isPresent(); some = inflow.next(options.batch, console.stop())) {
          take(some.get(), desk, memory, pulse);
        }
      } catch (StoreFailure e) {
        pulse.clear();
        console.say(
            "%s%nWhat was received is kept; the same again goes on from there."
                .formatted(Console.plainLines(e.getMessage())));
        tell(desk.tally());
        return console.stop().asked() ? Exit.STOPPED : Exit.NO_STORE;
      }
      pulse.clear();
      return end(desk.tally());
    } catch (Output.Failed e) {
      console.say(String.valueOf(e.getMessage()));
      return Exit.NOT_WRITTEN;
    }
  }

  private void take(Inflow.Batch batch, Desk desk, FetchMemory memory, Pulse pulse)
      throws Output.Failed {
    if (!batch.intakes().isEmpty()) {
      Taken taken = desk.take(batch.intakes());
      pulse.clear();
      complain(batch.intakes(), taken);
      count(taken);
      show(taken.versions());
      RunTally tally = desk.tally();
      double seconds = Math.max(1e-3, pulse.age().toMillis() / 1000.0);
      pulse.tell(
          expected.bar(tally.received())
              + "%,d new reports; %,d events, %,d changed; %.1f reports a second"
                  .formatted(tally.accepted(), opened, changed.size(), tally.received() / seconds));
    }
    for (Inflow.Remembered each : batch.read()) {
      memory.keep(each.url(), each.validators());
    }
  }

  private void count(Taken taken) {
    for (Taken.Result result : taken.results()) {
      if (result instanceof Taken.Placed(Placement.Opened placement)) {
        opened++;
      }
    }
    taken.versions().forEach(version -> changed.add(version.event()));
  }

  private void show(List<EventVersion> versions) throws Output.Failed {
    if (options.quiet) {
      return;
    }
    Terminal terminal = console.terminal(Terminal.Color.AUTO, console.columns());
    StringBuilder text = new StringBuilder();
    versions.forEach(version -> text.append(ChangeList.of(version, terminal)));
    Output.print(console.out(), text.toString(), console.charset());
  }

  /** What was left out, and what is odd about what was taken. */
  private void complain(List<Intake> intakes, Taken taken) {
    List<String> lines = new ArrayList<>();
    for (Intake intake : intakes) {
      if (intake instanceof Intake.Accepted accepted && !options.quiet) {
        for (String remark : accepted.remarks()) {
          lines.add("report (%s) %s".formatted(Console.plain(accepted.source()), remark));
        }
      }
    }
    for (Taken.Result result : taken.results()) {
      if (result instanceof Taken.Refused(String source, String reason)) {
        lines.add("report (%s) %s".formatted(Console.plain(source), reason));
      }
    }
    for (String line : lines) {
      if (++complaints <= COMPLAINTS) {
        console.say(Console.plainLines(line));
      }
    }
  }

  private Exit end(RunTally tally) throws Output.Failed {
    if (complaints > COMPLAINTS) {
      console.say("%,d more like these".formatted(complaints - COMPLAINTS));
    }
    tell(tally);
    if (console.stop().asked()) {
      console.say("stopped; the same again goes on from here");
      return Exit.STOPPED;
    }
    if (tally.received() == 0) {
      console.say("there is no report to read");
      return Exit.NOTHING_TO_DO;
    }
    return tally.rejected() == 0 ? Exit.DONE : Exit.SOME_REJECTED;
  }

  private void tell(RunTally tally) {
    String line =
        "received %,d = accepted %,d + duplicate %,d + rejected %,d; %s opened, %,d changed"
            .formatted(
                tally.received(),
                tally.accepted(),
                tally.duplicate(),
                tally.rejected(),
                opened == 1 ? "1 event" : "%,d events".formatted(opened),
                changed.size());
    console.say(line);
  }
}
