package org.crosscheck.app.serve.access;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The browsers that have shown a token, in memory: a restart asks for the token again. */
final class Sessions {

  static final Duration LASTS = Duration.ofHours(12);
  private static final int MOST = 1000;
  private static final int ID_BYTES = 24;

  private final InstantSource clock;
  private final SecureRandom random = new SecureRandom();
  private final Map<String, Session> sessions = new LinkedHashMap<>();

  Sessions(InstantSource clock) {
    this.clock = clock;
  }

  synchronized Session open(Token token) {
    Instant now = clock.instant();
    sessions.values().removeIf(each -> each.until().isBefore(now));
    if (sessions.size() >= MOST) {
      sessions.remove(sessions.keySet().iterator().next());
    }
    Session session = new Session(word(), token.id(), word(), now.plus(LASTS));
    sessions.put(session.id(), session);
    return session;
  }

  synchronized Optional<Session> of(String id) {
    @Nullable Session session = sessions.get(id);
    return session == null || session.until().isBefore(clock.instant())
        ? Optional.empty()
        : Optional.of(session);
  }

  synchronized void close(String id) {
    sessions.remove(id);
  }

  /** Whether two secrets are the same; takes the same time either way. */
  static boolean same(String one, String other) {
    return MessageDigest.isEqual(one.getBytes(UTF_8), other.getBytes(UTF_8));
  }

  private String word() {
    byte[] bytes = new byte[ID_BYTES];
    random.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
