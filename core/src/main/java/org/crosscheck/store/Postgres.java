package org.crosscheck.store;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crosscheck.store.StoreFailure.Reason;
import org.jspecify.annotations.Nullable;

/** A schema of a PostgreSQL database, {@code crosscheck} where its address names no other. */
final class Postgres implements Database {

  private static final int CONNECTIONS = 10;

  private static final Pattern SCHEMA = Pattern.compile("[?&]currentSchema=([^&,]+)");
  private static final Pattern USER = Pattern.compile("(?<=//)([^/@?:]*)(?::([^/@?]*))?@");

  private final String address;
  private final String schema;
  private final Properties properties = new Properties();
  private volatile @Nullable PostgresLease lease;

  /**
   * The database at an address of JDBC.
   *
   * @param environment where PGUSER and PGPASSWORD may stand
   */
  Postgres(String address, Map<String, String> environment) {
    Matcher user = USER.matcher(address);
    if (user.find()) {
      properties.put("user", plain(user.group(1)));
      if (user.group(2) != null) {
        properties.put("password", plain(user.group(2)));
      }
    }
    this.address = user.replaceFirst("");
    Matcher named = SCHEMA.matcher(address);
    schema = named.find() ? named.group(1) : "crosscheck";
    properties.put("currentSchema", schema);
    properties.put("ApplicationName", "crosscheck");
    properties.put("connectTimeout", "10");
    properties.put("tcpKeepAlive", "true");
    environment.forEach(
        (name, value) -> {
          switch (name) {
            case "PGUSER" -> properties.putIfAbsent("user", value);
            case "PGPASSWORD" -> properties.putIfAbsent("password", value);
            default -> {}
          }
        });
  }

  private static String plain(String encoded) {
    return URLDecoder.decode(encoded.replace("+", "%2B"), StandardCharsets.UTF_8);
  }

  @Override
  public Connection connect() throws SQLException {
    try {
      return DriverManager.getConnection(address, properties);
    } catch (SQLException e) {
      if (e.getMessage() != null && e.getMessage().contains(address)) {
        // The address may hold a password.
        throw new SQLException("its address is not one that the driver understands", "08001");
      }
      throw e;
    }
  }

  @Override
  public String bytes() {
    return "BYTEA";
  }

  @Override
  public String beginWriting() {
    return "BEGIN";
  }

  @Override
  public String beginReading() {
    return "BEGIN ISOLATION LEVEL REPEATABLE READ, READ ONLY";
  }

  @Override
  public boolean hasTable(Session session, String name) throws SQLException {
    return session.number(
            "SELECT count(*) FROM pg_tables WHERE schemaname = ? AND tablename = ?", schema, name)
        > 0;
  }

  @Override
  public boolean isForeign(Session session) throws SQLException {
    return session.number("SELECT count(*) FROM pg_tables WHERE schemaname = ?", schema) > 0;
  }

  @Override
  public void prepare(Session session) throws SQLException {
    String encoding =
        session.first("SHOW server_encoding", row -> row.textOrNull(1)).orElse("unknown");
    if (!encoding.equals("UTF8")) {
      throw told(
          Reason.FOREIGN,
          "is encoded as " + encoding + ", not UTF8",
          "Maybe create the database with ENCODING 'UTF8'.",
          null);
    }
    session.first("SELECT 1 FROM pg_advisory_xact_lock(" + PostgresLease.KEY + ")", row -> row);
    if (session.number("SELECT count(*) FROM pg_namespace WHERE nspname = ?", schema) == 0) {
      session.run("CREATE SCHEMA \"" + schema.replace("\"", "\"\"") + "\"");
    }
  }

  @Override
  public int connections() {
    return CONNECTIONS;
  }

  /** By the codes of PostgreSQL's appendix A. */
  @Override
  public RuntimeException failure(SQLException e) {
    @Nullable String state = e.getSQLState();
    String code = state == null ? "" : state;
    String kind = code.length() < 2 ? "" : code.substring(0, 2);
    return switch (code) {
      case "53100" ->
          told(Reason.FULL, "has no room left on its disk", "Maybe make room and run again.", e);
      case "42501", "25006" ->
          told(Reason.DENIED, "may not be written: " + line(e), "Maybe GRANT is needed.", e);
      case "3D000" -> told(Reason.FOREIGN, "does not exist", "Maybe make it: createdb NAME.", e);
      default ->
          switch (kind) {
            case "08", "57", "53", "58" ->
                told(
                    Reason.AWAY,
                    "cannot be reached: " + line(e),
                    "Maybe PostgreSQL is stopped, or at another address.",
                    e);
            case "28" ->
                told(
                    Reason.DENIED,
                    "lets this user not in: " + line(e),
                    "Maybe set PGUSER and PGPASSWORD.",
                    e);
            case "40", "55" ->
                told(Reason.LOCKED, "is locked by another program", "Maybe wait a little.", e);
            case "XX" -> told(Reason.DAMAGED, "is damaged: " + line(e), "Maybe restore it.", e);
            default ->
                new IllegalStateException(
                    "store (" + name() + ") was misused: " + e.getMessage(), e);
          };
    };
  }

  private static String line(SQLException e) {
    return String.valueOf(e.getMessage()).lines().findFirst().orElse("");
  }

  private StoreFailure told(
      Reason reason, String what, String maybe, @Nullable SQLException cause) {
    return new StoreFailure(reason, "store (" + name() + ") " + what + "\n" + maybe, cause);
  }

  @Override
  public Optional<Store.Lease> lease(Duration patience) {
    try {
      Optional<PostgresLease> given = PostgresLease.of(this, schema, patience);
      given.ifPresent(each -> lease = each);
      return given.map(each -> each);
    } catch (SQLException e) {
      throw failure(e);
    }
  }

  @Override
  public void renewLease() {
    PostgresLease held = lease;
    if (held == null) {
      return;
    }
    try {
      if (!held.renew()) {
        throw told(
            Reason.LOCKED,
            "was taken over by another process while PostgreSQL was away",
            "Maybe wait until that one is done.",
            null);
      }
    } catch (SQLException e) {
      throw failure(e);
    }
  }

  /** The address without its user and parameters, among which a password may be. */
  @Override
  public String name() {
    int parameters = address.indexOf('?');
    return parameters < 0 ? address : address.substring(0, parameters);
  }

  @Override
  public void close() {
    PostgresLease held = lease;
    if (held != null) {
      held.close();
    }
  }
}
