package org.crosscheck.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Changes of rows that are sent together, so that a database at the other end of a line is asked a
 * few times for each step and not for each row. Changes by the same SQL keep their order; SQL that
 * came first is sent first.
 */
final class Later {

  private final Map<String, List<@Nullable Object[]>> rows = new LinkedHashMap<>();

  void update(String sql, @Nullable Object... values) {
    rows.computeIfAbsent(sql, any -> new ArrayList<>()).add(values);
  }

  void send(Session session) throws SQLException {
    for (Map.Entry<String, List<@Nullable Object[]>> each : rows.entrySet()) {
      session.batch(each.getKey(), each.getValue());
    }
    rows.clear();
  }
}
