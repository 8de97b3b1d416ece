package org.crosscheck.store;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The conditions of a query and their values; what is null is no condition. */
final class Where {

  /** SQLite takes patterns of up to 50,000 bytes; no name that is looked for is as long. */
  private static final int LONGEST = 8000;

  private final StringBuilder sql = new StringBuilder("WHERE ");
  private final List<Object> values = new ArrayList<>();

  Where(String always) {
    sql.append(always);
  }

  void and(String condition, @Nullable Object value) {
    if (value != null) {
      sql.append(" AND ").append(condition);
      values.add(value);
    }
  }

  void equal(String column, @Nullable String value) {
    and(column + " = ?", value);
  }

  /** That a column holds a text somewhere. */
  void contains(String column, @Nullable String text) {
    if (text != null && text.length() > LONGEST) {
      sql.append(" AND 1 = 0");
    } else if (text != null) {
      and(column + " LIKE ? ESCAPE '!'", "%" + text.replaceAll("[!%_]", "!$0") + "%");
    }
  }

  String sql() {
    return sql.toString();
  }

  Object[] values(Object... more) {
    values.addAll(List.of(more));
    return values.toArray();
  }
}
