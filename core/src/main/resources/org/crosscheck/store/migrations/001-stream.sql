-- Times are nanoseconds since 1970-01-01T00:00:00Z. ${bytes} is what the database calls bytes.
-- docs/reference/store.md says what each table holds.

CREATE TABLE step (
  number BIGINT PRIMARY KEY,
  known BIGINT NOT NULL,
  correction TEXT,
  run TEXT
);

CREATE TABLE report (
  sequence BIGINT PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  key TEXT NOT NULL UNIQUE,
  long_key TEXT,
  revision INTEGER NOT NULL,
  digest TEXT NOT NULL,
  source TEXT NOT NULL,
  known BIGINT NOT NULL,
  event TEXT NOT NULL,
  nearest TEXT,
  sketch ${bytes} NOT NULL
);
CREATE INDEX report_digest ON report (digest);
CREATE INDEX report_event ON report (event, sequence);

CREATE TABLE report_revision (
  report BIGINT NOT NULL REFERENCES report (sequence),
  revision INTEGER NOT NULL,
  known BIGINT NOT NULL,
  digest TEXT NOT NULL,
  source TEXT NOT NULL,
  text_sha256 TEXT NOT NULL,
  article ${bytes} NOT NULL,
  PRIMARY KEY (report, revision)
);

CREATE TABLE event (
  id TEXT PRIMARY KEY,
  ordinal BIGINT NOT NULL UNIQUE,
  opened BIGINT NOT NULL,
  lives_as TEXT,
  version INTEGER NOT NULL,
  position BIGINT NOT NULL,
  changed BIGINT NOT NULL,
  kind TEXT,
  places TEXT NOT NULL,
  earliest BIGINT NOT NULL,
  latest BIGINT NOT NULL,
  reports INTEGER NOT NULL,
  witnesses INTEGER NOT NULL,
  contested INTEGER NOT NULL
);
CREATE INDEX event_alive ON event (position) WHERE lives_as IS NULL AND reports > 0;

CREATE TABLE headline (
  event TEXT PRIMARY KEY REFERENCES event (id),
  body TEXT NOT NULL
);

CREATE TABLE redirect (
  step BIGINT NOT NULL REFERENCES step (number),
  ordinal INTEGER NOT NULL,
  event TEXT NOT NULL,
  lives_as TEXT,
  known BIGINT NOT NULL,
  PRIMARY KEY (step, ordinal)
);
CREATE INDEX redirect_event ON redirect (event, step, ordinal);

CREATE TABLE version (
  event TEXT NOT NULL REFERENCES event (id),
  number INTEGER NOT NULL,
  step BIGINT NOT NULL REFERENCES step (number),
  known BIGINT NOT NULL,
  reports INTEGER NOT NULL,
  change TEXT NOT NULL,
  texts TEXT NOT NULL,
  record ${bytes} NOT NULL,
  PRIMARY KEY (event, number)
);

CREATE TABLE change (
  cursor BIGINT PRIMARY KEY,
  event TEXT NOT NULL,
  version INTEGER NOT NULL,
  known BIGINT NOT NULL,
  body TEXT NOT NULL
);
CREATE INDEX change_event ON change (event, version, cursor);

CREATE TABLE correction (
  id TEXT PRIMARY KEY,
  step BIGINT NOT NULL UNIQUE REFERENCES step (number),
  body TEXT NOT NULL
);

CREATE TABLE moved (
  step BIGINT NOT NULL REFERENCES step (number),
  ordinal INTEGER NOT NULL,
  report TEXT NOT NULL,
  event_before TEXT NOT NULL,
  event_after TEXT NOT NULL,
  PRIMARY KEY (step, ordinal)
);

CREATE TABLE run (
  id TEXT PRIMARY KEY,
  ordinal BIGINT NOT NULL UNIQUE,
  began BIGINT NOT NULL,
  accepted BIGINT NOT NULL,
  duplicate BIGINT NOT NULL,
  rejected BIGINT NOT NULL
);

CREATE TABLE rejection (
  step BIGINT NOT NULL REFERENCES step (number),
  ordinal INTEGER NOT NULL,
  known BIGINT NOT NULL,
  source TEXT NOT NULL,
  reason TEXT NOT NULL,
  PRIMARY KEY (step, ordinal)
);

CREATE TABLE memo (
  name TEXT PRIMARY KEY,
  value TEXT NOT NULL
);
