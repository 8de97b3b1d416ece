package org.crosscheck.flow;

import java.util.function.Supplier;
import org.crosscheck.store.StoreFailure;

/** Does again what a store could not do for a passing reason, as long as somebody will wait. */
final class Steady {

  private final Desk.Patience patience;

  Steady(Desk.Patience patience) {
    this.patience = patience;
  }

  <T> T get(Supplier<T> work) {
    for (int attempt = 1; ; attempt++) {
      try {
        return work.get();
      } catch (StoreFailure e) {
        if (!e.passing() || !patience.goesOn(e, attempt)) {
          throw e;
        }
      }
    }
  }
}
