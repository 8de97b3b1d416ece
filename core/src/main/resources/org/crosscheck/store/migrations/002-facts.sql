-- The facts of each event's last version, for tallies over events.

CREATE TABLE fact (
  event TEXT NOT NULL REFERENCES event (id),
  ordinal INTEGER NOT NULL,
  id TEXT NOT NULL,
  happened BIGINT NOT NULL,
  label TEXT NOT NULL,
  folded TEXT NOT NULL,
  unit TEXT NOT NULL,
  slot TEXT,
  dimension TEXT NOT NULL,
  thing TEXT NOT NULL,
  outcomes TEXT NOT NULL,
  verdict TEXT,
  status TEXT NOT NULL,
  low DOUBLE PRECISION NOT NULL,
  best_min DOUBLE PRECISION,
  best_max DOUBLE PRECISION,
  high DOUBLE PRECISION NOT NULL,
  reports INTEGER NOT NULL,
  witnesses INTEGER NOT NULL,
  PRIMARY KEY (event, ordinal)
);
CREATE INDEX fact_happened ON fact (happened);
CREATE INDEX fact_thing ON fact (thing, happened);
