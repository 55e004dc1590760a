-- What cards are found and ranked by. Everything here is derived and follows its base tables by triggers, so that it
-- cannot drift; to make it anew (D1 exports no database with a virtual table in it):
--   delete from card_profiles;
--   insert into card_sources (case_id) select case_id from cards order by case_id;
--
-- `id` grows with the cards' age and stays when a card is corrected: newest first is `order by id desc`.
CREATE TABLE card_profiles (
  id integer PRIMARY KEY,
  case_id text NOT NULL UNIQUE,
  submission_id text NOT NULL,
  organisation_id text NOT NULL,
  -- The owner's own organisation: all cards of one person share its open asks, though each names another organisation.
  house text NOT NULL,
  network_id text NOT NULL,
  side text NOT NULL,
  type text NOT NULL,
  -- Of the case, copied here so that a closed card leaves the candidates' indexes.
  state text NOT NULL,
  -- First two digits of the postal code.
  region text NOT NULL,
  title text NOT NULL,
  -- What is sought or given, searched and compared.
  body text NOT NULL,
  -- What each side hopes for or gives back.
  wishes text NOT NULL,
  -- What the giver does not do: compared, never searched, since it would be found by what it excludes.
  avoids text NOT NULL,
  -- The answers that ranking reads, as JSON under their own names.
  features text NOT NULL,
  -- The same as `marksOf` in worker/matching/marks.ts: tokens that narrow a MATCH to network, side, state and type.
  marks text GENERATED ALWAYS AS (
    hex(network_id) || side
    || ' ' || hex(network_id) || side || 'is' || state
    || ' ' || hex(network_id) || side || 'type' || type
    || iif(state IN ('open', 'waiting', 'active'),
      ' ' || hex(network_id) || side || 'free ' || hex(network_id) || side || 'free' || type, '')
  ) VIRTUAL
);
--> statement-breakpoint
CREATE INDEX card_profiles_submission ON card_profiles (submission_id);
--> statement-breakpoint
CREATE INDEX card_profiles_free ON card_profiles (network_id, side, type, id)
  WHERE state IN ('open', 'waiting', 'active');
--> statement-breakpoint
CREATE INDEX card_profiles_free_near ON card_profiles (network_id, side, type, region, id)
  WHERE state IN ('open', 'waiting', 'active');
--> statement-breakpoint
-- Accents are folded (arvizturo finds árvíztűrő); stems and synonyms are the query's business. Never ranked by bm25,
-- never asked for phrases: neither sizes nor positions are kept.
CREATE VIRTUAL TABLE card_words USING fts5(
  marks, title, body, wishes,
  content = 'card_profiles', content_rowid = 'id',
  tokenize = 'unicode61 remove_diacritics 2', detail = column, columnsize = 0
);
--> statement-breakpoint
CREATE TRIGGER card_profiles_inserted AFTER INSERT ON card_profiles
BEGIN
  INSERT INTO card_words (rowid, marks, title, body, wishes)
  VALUES (new.id, new.marks, new.title, new.body, new.wishes);
END;
--> statement-breakpoint
CREATE TRIGGER card_profiles_updated AFTER UPDATE ON card_profiles
WHEN new.marks IS NOT old.marks OR new.title IS NOT old.title OR new.body IS NOT old.body OR new.wishes IS NOT old.wishes
BEGIN
  INSERT INTO card_words (card_words, rowid, marks, title, body, wishes)
  VALUES ('delete', old.id, old.marks, old.title, old.body, old.wishes);
  INSERT INTO card_words (rowid, marks, title, body, wishes)
  VALUES (new.id, new.marks, new.title, new.body, new.wishes);
END;
--> statement-breakpoint
CREATE TRIGGER card_profiles_deleted AFTER DELETE ON card_profiles
BEGIN
  INSERT INTO card_words (card_words, rowid, marks, title, body, wishes)
  VALUES ('delete', old.id, old.marks, old.title, old.body, old.wishes);
END;
--> statement-breakpoint
-- A card as it is to be found: the submission with its corrections, the state of its case.
CREATE VIEW card_sources AS
SELECT
  c.case_id, c.submission_id, c.organisation_id, coalesce(j.organisation_id, p.organisation_id, c.organisation_id) AS house,
  c.network_id, c.side, c.type, k.state,
  substr(c.postal_code, 1, 2) AS region, c.title,
  concat_ws(char(10), a.answers ->> 'problem', a.answers ->> 'result', a.answers ->> 'tried',
    a.answers ->> 'howKnown', a.answers ->> 'alternatives', a.answers ->> 'what') AS body,
  concat_ws(char(10), a.answers ->> 'giveBack', a.answers ->> 'ownContribution', a.answers ->> 'expectations',
    a.answers ->> 'hopes') AS wishes,
  concat_ws(char(10), a.answers ->> 'limits', a.answers ->> 'topicsAvoided') AS avoids,
  json_object(
    'settlement', c.settlement, 'postalCode', c.postal_code, 'area', c.area, 'places', c.capacity,
    'causes', json(coalesce(a.answers -> iif(c.side = 'need', 'causes', 'causesSupported'), '[]')),
    'causesExcluded', json(coalesce(a.answers -> 'causesExcluded', '[]')),
    'deadline', a.answers -> 'deadline', 'deadlineFlexible', json(coalesce(a.answers -> 'deadlineFlexible', 'false')),
    'effortGuess', a.answers -> 'effortGuess', 'ownContribution', json(iif(a.answers ->> 'ownContribution' <> '', 'true', 'false')),
    'capacity', a.answers -> 'capacity', 'capacityUnit', a.answers -> 'capacityUnit', 'period', a.answers -> 'period',
    'availableFrom', a.answers -> 'availableFrom', 'availableTo', a.answers -> 'availableTo',
    'leadTimeWeeks', a.answers -> 'leadTimeWeeks', 'sector', a.answers -> 'sector'
  ) AS features
FROM cards c
JOIN cases k ON k.id = c.case_id
LEFT JOIN people p ON p.id = k.roles ->> 'owner'
LEFT JOIN people j ON j.id = p.joined_to
JOIN (SELECT id, json_patch(answers, coalesce(additions, '{}')) AS answers FROM submissions) a ON a.id = c.submission_id;
--> statement-breakpoint
-- "insert into card_sources (case_id)" makes or remakes one profile: the one place that writes them.
CREATE TRIGGER card_sources_taken INSTEAD OF INSERT ON card_sources
BEGIN
  INSERT INTO card_profiles (case_id, submission_id, organisation_id, house, network_id, side, type, state, region, title, body, wishes, avoids, features)
  SELECT s.case_id, s.submission_id, s.organisation_id, s.house, s.network_id, s.side, s.type, s.state, s.region, s.title, s.body, s.wishes, s.avoids, s.features
  FROM card_sources s WHERE s.case_id = new.case_id
  ON CONFLICT (case_id) DO UPDATE SET
    submission_id = excluded.submission_id, organisation_id = excluded.organisation_id, house = excluded.house, type = excluded.type,
    state = excluded.state, region = excluded.region, title = excluded.title, body = excluded.body,
    wishes = excluded.wishes, avoids = excluded.avoids, features = excluded.features;
END;
--> statement-breakpoint
CREATE TRIGGER cards_inserted AFTER INSERT ON cards
BEGIN
  INSERT INTO card_sources (case_id) VALUES (new.case_id);
END;
--> statement-breakpoint
-- A correction writes the submission first, and that remakes the profile already: only what else a card holds counts.
CREATE TRIGGER cards_updated AFTER UPDATE ON cards
WHEN (new.submission_id, new.organisation_id, new.type, new.title, new.settlement, new.postal_code, new.area, new.capacity)
  IS NOT (old.submission_id, old.organisation_id, old.type, old.title, old.settlement, old.postal_code, old.area, old.capacity)
BEGIN
  INSERT INTO card_sources (case_id) VALUES (new.case_id);
END;
--> statement-breakpoint
CREATE TRIGGER cards_deleted AFTER DELETE ON cards
BEGIN
  DELETE FROM card_profiles WHERE case_id = old.case_id;
END;
--> statement-breakpoint
-- Corrected, or emptied because a person was erased: the search forgets with it.
CREATE TRIGGER submissions_changed AFTER UPDATE OF answers, additions ON submissions
BEGIN
  INSERT INTO card_sources (case_id) SELECT case_id FROM card_profiles WHERE submission_id = new.id;
END;
--> statement-breakpoint
CREATE TRIGGER submissions_deleted AFTER DELETE ON submissions
BEGIN
  DELETE FROM card_profiles WHERE submission_id = old.id;
END;
--> statement-breakpoint
CREATE TRIGGER cases_state_changed AFTER UPDATE OF state ON cases
WHEN new.state IS NOT old.state AND new.process IN ('need', 'offer')
BEGIN
  UPDATE card_profiles SET state = new.state WHERE case_id = new.id;
END;
