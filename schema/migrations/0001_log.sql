-- The log is append-only: an event that was written stays as it was. Erasing a person changes their own row, not the log.
CREATE TRIGGER `events_stay` BEFORE UPDATE ON `events` BEGIN SELECT RAISE(ABORT, 'events are append-only'); END;
--> statement-breakpoint
CREATE TRIGGER `events_remain` BEFORE DELETE ON `events` BEGIN SELECT RAISE(ABORT, 'events are append-only'); END;
--> statement-breakpoint
-- What a batch takes for granted it checks itself: a row put in here stops it, and all is read and decided again.
CREATE VIEW `outdated` AS SELECT '' AS `what` WHERE false;
--> statement-breakpoint
CREATE TRIGGER `outdated_stops` INSTEAD OF INSERT ON `outdated` BEGIN SELECT RAISE(ABORT, 'taken for granted in vain'); END;
