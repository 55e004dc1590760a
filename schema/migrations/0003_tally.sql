-- What the API reads beside the tables themselves: indexes for its lists, the words of submissions, the funnel's
-- tallies, and the answers to repeated requests.

CREATE INDEX questions_check_ins ON questions (case_id, answered_at) WHERE name = 'howIsItGoing';
--> statement-breakpoint
CREATE INDEX cases_overdue ON cases (network_id, due_at, id) WHERE due_at IS NOT NULL;
--> statement-breakpoint
CREATE INDEX letters_unsent ON letters (network_id, id) WHERE state IN ('waiting', 'sending');
--> statement-breakpoint
-- Everything that was typed into a form, by the submission's rowid: newest first is `order by rowid desc`. `network` is
-- the network's id as hex digits, since a token holds letters and digits only. Nothing here can be read back.
-- New submissions are brought in by worker/intake/findable.ts, many at a time; it refills the whole when it is emptied.
CREATE VIRTUAL TABLE submission_words USING fts5(
  network, words,
  content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 2', detail = column
);
--> statement-breakpoint
-- Corrected, or emptied because a person was erased: the search forgets with it.
CREATE TRIGGER submissions_reworded AFTER UPDATE OF answers, additions ON submissions
WHEN new.rowid <= (SELECT rowid FROM submission_words ORDER BY rowid DESC LIMIT 1)
BEGIN
  DELETE FROM submission_words WHERE rowid = old.rowid;
  INSERT INTO submission_words (rowid, network, words) VALUES (new.rowid, hex(new.network_id), new.reference || ' ' || coalesce(
    (SELECT group_concat(value, ' ') FROM json_tree(json_patch(new.answers, coalesce(new.additions, '{}'))) WHERE type = 'text'), ''));
END;
--> statement-breakpoint
CREATE TRIGGER submissions_unworded AFTER DELETE ON submissions
BEGIN
  DELETE FROM submission_words WHERE rowid = old.rowid;
END;
--> statement-breakpoint
-- How far each introduction has come, folded from the log by triggers: one row each, of the day it was first asked. A
-- later step implies all before it. Instants are epoch milliseconds.
CREATE TABLE funnel (
  introduction_id text PRIMARY KEY NOT NULL,
  network_id text NOT NULL,
  project_id text UNIQUE,
  asked_at integer NOT NULL,
  both_yes_at integer,
  talked_at integer,
  agreed_at integer,
  delivered_at integer,
  confirmed_at integer,
  -- The project's agreed end, a date, once both have confirmed it.
  ends_on text,
  is_confirmed integer NOT NULL DEFAULT 0,
  -- done or partly
  outcome text
) WITHOUT ROWID;
--> statement-breakpoint
-- What `/report` sums up. `day`, a UTC date: of the first asking for the six steps, of the agreed end for `due`, `done`
-- and `partly`. `days`: whole days since the step before; 0 where nothing is measured.
CREATE TABLE tally (
  network_id text NOT NULL,
  step text NOT NULL,
  day text NOT NULL,
  days integer NOT NULL,
  count integer NOT NULL,
  PRIMARY KEY (network_id, step, day, days)
) WITHOUT ROWID;
--> statement-breakpoint
CREATE TRIGGER events_asked AFTER INSERT ON events
WHEN new.type = 'case.opened' AND new.data ->> 'process' = 'introduction'
BEGIN
  INSERT INTO funnel (introduction_id, network_id, asked_at) VALUES (new.case_id, new.network_id, new.at);
END;
--> statement-breakpoint
CREATE TRIGGER events_agreed AFTER INSERT ON events
WHEN new.type = 'case.opened' AND new.data ->> 'process' = 'project'
BEGIN
  UPDATE funnel SET project_id = new.case_id WHERE introduction_id = new.data ->> '$.memo.introductionId';
END;
--> statement-breakpoint
CREATE TRIGGER events_connected AFTER INSERT ON events
WHEN new.type = 'case.moved' AND new.data ->> 'to' = 'connected'
BEGIN
  UPDATE funnel SET both_yes_at = coalesce(both_yes_at, new.at) WHERE introduction_id = new.case_id;
END;
--> statement-breakpoint
-- Somebody's word, never a move by silence.
CREATE TRIGGER events_talked AFTER INSERT ON events
WHEN new.type = 'answer.settled' AND new.data ->> 'choice' IN ('talked', 'stillTalking', 'agreed')
BEGIN
  UPDATE funnel SET both_yes_at = coalesce(both_yes_at, new.at), talked_at = coalesce(talked_at, new.at)
  WHERE introduction_id = new.case_id;
END;
--> statement-breakpoint
CREATE TRIGGER events_introduced AFTER INSERT ON events
WHEN new.type = 'case.moved' AND new.data ->> 'to' = 'agreed'
BEGIN
  UPDATE funnel SET both_yes_at = coalesce(both_yes_at, new.at), talked_at = coalesce(talked_at, new.at),
    agreed_at = coalesce(agreed_at, new.at)
  WHERE introduction_id = new.case_id;
END;
--> statement-breakpoint
-- The giver's yes or the NGO's; both are called so in the project's table.
CREATE TRIGGER events_delivered AFTER INSERT ON events
WHEN new.type = 'answer.settled' AND new.data ->> 'choice' IN ('yes', 'delivered', 'partlyEnough', 'acceptedByPhone')
BEGIN
  UPDATE funnel SET delivered_at = coalesce(delivered_at, new.at) WHERE project_id = new.case_id;
END;
--> statement-breakpoint
CREATE TRIGGER events_planned AFTER INSERT ON events
WHEN new.type = 'case.moved' AND (new.data ->> '$.memo.endsOn' IS NOT NULL OR new.data ->> '$.memo.agreed' = 1)
BEGIN
  UPDATE funnel SET ends_on = coalesce(new.data ->> '$.memo.endsOn', ends_on),
    is_confirmed = max(is_confirmed, coalesce(new.data ->> '$.memo.agreed' = 1, 0))
  WHERE project_id = new.case_id;
END;
--> statement-breakpoint
CREATE TRIGGER events_confirmed AFTER INSERT ON events
WHEN new.type = 'case.moved' AND new.data ->> 'to' = 'surveying'
BEGIN
  UPDATE funnel SET delivered_at = coalesce(delivered_at, new.at), confirmed_at = coalesce(confirmed_at, new.at),
    outcome = coalesce(new.data ->> '$.memo.outcome', outcome)
  WHERE project_id = new.case_id;
END;
--> statement-breakpoint
CREATE TRIGGER funnel_asked AFTER INSERT ON funnel
BEGIN
  INSERT INTO tally (network_id, step, day, days, count)
  VALUES (new.network_id, 'asked', date(new.asked_at / 1000, 'unixepoch'), 0, 1)
  ON CONFLICT DO UPDATE SET count = count + 1;
END;
--> statement-breakpoint
CREATE TRIGGER funnel_reached AFTER UPDATE OF both_yes_at, talked_at, agreed_at, delivered_at, confirmed_at ON funnel
BEGIN
  INSERT INTO tally (network_id, step, day, days, count)
  SELECT new.network_id, step, date(new.asked_at / 1000, 'unixepoch'), CAST(round((at - since) / 86400000.0) AS integer), 1
  FROM (
    SELECT 'bothYes' AS step, old.both_yes_at AS before, new.both_yes_at AS at, new.asked_at AS since
    UNION ALL SELECT 'talked', old.talked_at, new.talked_at, new.both_yes_at
    UNION ALL SELECT 'agreed', old.agreed_at, new.agreed_at, new.talked_at
    UNION ALL SELECT 'delivered', old.delivered_at, new.delivered_at, new.agreed_at
    UNION ALL SELECT 'confirmed', old.confirmed_at, new.confirmed_at, new.delivered_at
  )
  WHERE before IS NULL AND at IS NOT NULL
  ON CONFLICT DO UPDATE SET count = count + 1;
END;
--> statement-breakpoint
-- What was agreed is counted where it ends; a new end or outcome moves it.
CREATE TRIGGER funnel_planned AFTER UPDATE OF ends_on, is_confirmed, outcome ON funnel
WHEN (new.ends_on, new.is_confirmed, new.outcome) IS NOT (old.ends_on, old.is_confirmed, old.outcome)
BEGIN
  INSERT INTO tally (network_id, step, day, days, count)
  SELECT new.network_id, step, day, 0, change FROM (
    SELECT 'due' AS step, old.ends_on AS day, -1 AS change WHERE old.is_confirmed
    UNION ALL SELECT old.outcome, old.ends_on, -1 WHERE old.is_confirmed AND old.outcome IS NOT NULL
    UNION ALL SELECT 'due', new.ends_on, 1 WHERE new.is_confirmed
    UNION ALL SELECT new.outcome, new.ends_on, 1 WHERE new.is_confirmed AND new.outcome IS NOT NULL
  )
  WHERE day IS NOT NULL
  ON CONFLICT DO UPDATE SET count = count + excluded.count;
END;
--> statement-breakpoint
-- The first answer to each Idempotency-Key of each API key, kept a day.
CREATE TABLE idempotency (
  network_id text NOT NULL,
  key_hash text NOT NULL,
  name text NOT NULL,
  -- SHA-256 of method, address and body.
  fingerprint text NOT NULL,
  started_at integer NOT NULL,
  -- When it took effect, written in the same batch; the answer follows.
  recorded_at integer,
  status integer,
  headers text,
  body text,
  PRIMARY KEY (network_id, key_hash, name)
) WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX idempotency_age ON idempotency (started_at);
