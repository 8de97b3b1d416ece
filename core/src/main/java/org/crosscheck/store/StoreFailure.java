package org.crosscheck.store;

import org.jspecify.annotations.Nullable;

/** The store cannot do what it was asked, for a reason outside the program. */
public final class StoreFailure extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final Reason reason;

  /**
   * A failure.
   *
   * @param message {@code name (value)} and what is wrong; a second line, if any, begins "Maybe"
   */
  public StoreFailure(Reason reason, String message, @Nullable Throwable cause) {
    super(message, cause);
    this.reason = reason;
  }

  public Reason reason() {
    return reason;
  }

  /** Why the store fails. */
  public enum Reason {
    /** It cannot be reached now; the same may work later. */
    AWAY,
    /** Another process holds it; the same may work later. */
    LOCKED,
    /** There is no room left on its disk. */
    FULL,
    /** It may not be opened or written by this user. */
    DENIED,
    /** It is no store, or was made by a newer Crosscheck. */
    FOREIGN,
    /** Its file is damaged. */
    DAMAGED
  }

  /** Whether the same may work later without anybody's doing. */
  public boolean passing() {
    return switch (reason) {
      case AWAY, LOCKED -> true;
      case FULL, DENIED, FOREIGN, DAMAGED -> false;
    };
  }
}
