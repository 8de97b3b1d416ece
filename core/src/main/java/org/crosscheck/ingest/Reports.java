package org.crosscheck.ingest;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * What comes of an input, one thing at a time and only when it is asked for, so that an input of
 * any length needs the memory of one report. (A {@code Stream} of streams would not do: its
 * iterator reads each inner stream to its end.)
 */
interface Reports extends AutoCloseable {

  /** The next, or null after the last. What an input holds never makes it fail. */
  @Nullable Intake next();

  @Override
  default void close() {}

  static Reports of(List<Intake> intakes) {
    Iterator<Intake> rest = intakes.iterator();
    return () -> rest.hasNext() ? rest.next() : null;
  }

  static Reports of(Intake intake) {
    return of(List.of(intake));
  }

  /** One after the other, each opened when the one before is at its end and closed. */
  static Reports chain(Iterator<? extends Supplier<Reports>> parts) {
    return new Reports() {
      private Reports open = of(List.of());

      @Override
      public @Nullable Intake next() {
        Intake next = open.next();
        while (next == null && parts.hasNext()) {
          open.close();
          open = parts.next().get();
          next = open.next();
        }
        return next;
      }

      @Override
      public void close() {
        open.close();
      }
    };
  }

  /** As a stream, which closes the input at its end or where it is closed itself. */
  static Stream<Intake> stream(Reports reports) {
    Iterator<Intake> iterator =
        new Iterator<>() {
          private @Nullable Intake ahead;
          private boolean over;

          @Override
          public boolean hasNext() {
            if (ahead == null && !over) {
              ahead = reports.next();
              if (ahead == null) {
                over = true;
                reports.close();
              }
            }
            return ahead != null;
          }

          @Override
          public Intake next() {
            if (!hasNext() || ahead == null) {
              throw new NoSuchElementException();
            }
            Intake next = ahead;
            ahead = null;
            return next;
          }
        };
    return StreamSupport.stream(
            Spliterators.spliteratorUnknownSize(
                iterator, Spliterator.ORDERED | Spliterator.NONNULL),
            false)
        .onClose(reports::close);
  }
}
