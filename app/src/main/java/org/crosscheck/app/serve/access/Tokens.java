package org.crosscheck.app.serve.access;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.crosscheck.store.Store;
import org.jspecify.annotations.Nullable;

/**
 * The tokens of a store. It keeps their hashes alone, in a memo of a line a token. The secrets are
 * 256 random bits, so one round of SHA-256 suffices: there is nothing to guess.
 */
public final class Tokens {

  private static final String MEMO = "tokens";
  private static final String PREFIX = "cck_";
  private static final int SECRET_BYTES = 32;
  private static final int LONGEST_NAME = 80;
  private static final int LONGEST_SECRET = 100;

  private final Store store;
  private final InstantSource clock;
  private final SecureRandom random = new SecureRandom();

  public Tokens(Store store, InstantSource clock) {
    this.store = store;
    this.clock = clock;
  }

  /**
   * A new token and its secret, which is shown this once and kept nowhere.
   *
   * @param token the token
   * @param secret what its holder sends
   */
  public record Made(Token token, String secret) {}

  /**
   * Makes a token.
   *
   * @param name whom it is for
   * @throws IllegalArgumentException if the name is empty or too long
   */
  public Made make(String name, Token.Scope scope) {
    String clean = name.strip().replaceAll("\\p{Cntrl}+", " ");
    if (clean.isEmpty() || clean.length() > LONGEST_NAME) {
      throw new IllegalArgumentException(
          "name (%s) of a token is empty or longer than %d characters"
              .formatted(clean, LONGEST_NAME));
    }
    byte[] bytes = new byte[SECRET_BYTES];
    random.nextBytes(bytes);
    String secret = PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    List<Token> all = new ArrayList<>(all());
    Token token =
        new Token("t" + (all.size() + 1), clean, scope, hash(secret), clock.instant(), null);
    all.add(token);
    keep(all);
    return new Made(token, secret);
  }

  /** All tokens, the revoked too, the first first. */
  public List<Token> all() {
    return store.memo(MEMO).stream().flatMap(String::lines).map(Tokens::read).toList();
  }

  /** Makes a token open nothing from now on; empty if there is none with this id. */
  public Optional<Token> revoke(String id) {
    Instant now = clock.instant();
    List<Token> all = new ArrayList<>();
    @Nullable Token revoked = null;
    for (Token token : all()) {
      Token next = token.id().equals(id) && token.isAlive() ? token.revokedAt(now) : token;
      revoked = token.id().equals(id) ? next : revoked;
      all.add(next);
    }
    keep(all);
    return Optional.ofNullable(revoked);
  }

  /** Whether any token is alive. */
  public boolean any() {
    return all().stream().anyMatch(Token::isAlive);
  }

  /** The token with this secret, if it is alive. Takes the same time whichever it is. */
  public Optional<Token> of(String secret) {
    if (secret.length() > LONGEST_SECRET) {
      return Optional.empty();
    }
    byte[] hash = hash(secret).getBytes(UTF_8);
    @Nullable Token found = null;
    for (Token token : all()) {
      boolean same = MessageDigest.isEqual(hash, token.hash().getBytes(UTF_8));
      found = same && token.isAlive() ? token : found;
    }
    return Optional.ofNullable(found);
  }

  /** The token with this id, if it is alive. */
  Optional<Token> alive(String id) {
    return all().stream().filter(each -> each.id().equals(id) && each.isAlive()).findFirst();
  }

  private void keep(List<Token> tokens) {
    store.memo(MEMO, tokens.stream().map(Tokens::line).collect(Collectors.joining("\n")));
  }

  private static String line(Token token) {
    return String.join(
        "\t",
        token.id(),
        token.scope().name().toLowerCase(Locale.ROOT),
        token.hash(),
        token.made().toString(),
        token.revoked() == null ? "-" : token.revoked().toString(),
        token.name());
  }

  private static Token read(String line) {
    String[] parts = line.split("\t", 6);
    return new Token(
        parts[0],
        parts[5],
        Token.Scope.valueOf(parts[1].toUpperCase(Locale.ROOT)),
        parts[2],
        Instant.parse(parts[3]),
        parts[4].equals("-") ? null : Instant.parse(parts[4]));
  }

  private static String hash(String secret) {
    try {
      return HexFormat.of()
          .formatHex(MessageDigest.getInstance("SHA-256").digest(secret.getBytes(UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
