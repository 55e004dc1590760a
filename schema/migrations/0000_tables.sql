CREATE TABLE `card_causes` (
	`network_id` text NOT NULL,
	`side` text NOT NULL,
	`cause` text NOT NULL,
	`case_id` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `card_causes_cause` ON `card_causes` (`network_id`,`side`,`cause`,`case_id`);--> statement-breakpoint
CREATE INDEX `card_causes_case` ON `card_causes` (`case_id`);--> statement-breakpoint
CREATE TABLE `cards` (
	`case_id` text PRIMARY KEY NOT NULL,
	`network_id` text NOT NULL,
	`side` text NOT NULL,
	`submission_id` text NOT NULL,
	`organisation_id` text NOT NULL,
	`type` text NOT NULL,
	`title` text NOT NULL,
	`settlement` text NOT NULL,
	`postal_code` text NOT NULL,
	`area` text NOT NULL,
	`capacity` integer NOT NULL,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `cards_type` ON `cards` (`network_id`,`side`,`type`,`case_id`);--> statement-breakpoint
CREATE INDEX `cards_settlement` ON `cards` (`network_id`,`side`,`settlement`,`case_id`);--> statement-breakpoint
CREATE INDEX `cards_side` ON `cards` (`network_id`,`side`,`case_id`);--> statement-breakpoint
CREATE TABLE `agreements` (
	`case_id` text NOT NULL,
	`version` integer NOT NULL,
	`network_id` text NOT NULL,
	`author` text NOT NULL,
	`fields` text NOT NULL,
	`hash` text NOT NULL,
	`written_at` integer NOT NULL,
	`confirmed_by` text,
	`confirmed_at` integer,
	PRIMARY KEY(`case_id`, `version`)
);
--> statement-breakpoint
CREATE TABLE `cases` (
	`id` text PRIMARY KEY NOT NULL,
	`network_id` text NOT NULL,
	`process` text NOT NULL,
	`process_version` integer NOT NULL,
	`reference` text NOT NULL,
	`state` text NOT NULL,
	`ball_with` text NOT NULL,
	`roles` text NOT NULL,
	`memo` text NOT NULL,
	`entered` text NOT NULL,
	`seq` integer NOT NULL,
	`due_at` integer,
	`opened_at` integer NOT NULL,
	`closed_at` integer,
	`parent_id` text,
	`counterpart_id` text,
	`child_id` text,
	`epoch` integer DEFAULT 0 NOT NULL,
	`wakes_at` integer
);
--> statement-breakpoint
CREATE INDEX `cases_due` ON `cases` (`due_at`) WHERE due_at is not null;--> statement-breakpoint
CREATE INDEX `cases_network` ON `cases` (`network_id`,`id`);--> statement-breakpoint
CREATE INDEX `cases_process` ON `cases` (`network_id`,`process`,`id`);--> statement-breakpoint
CREATE INDEX `cases_state` ON `cases` (`network_id`,`state`,`id`);--> statement-breakpoint
CREATE INDEX `cases_process_state` ON `cases` (`network_id`,`process`,`state`,`id`);--> statement-breakpoint
CREATE INDEX `cases_ball` ON `cases` (`network_id`,`ball_with`,`id`);--> statement-breakpoint
CREATE INDEX `cases_parent` ON `cases` (`parent_id`) WHERE parent_id is not null;--> statement-breakpoint
CREATE INDEX `cases_counterpart` ON `cases` (`counterpart_id`,`closed_at`) WHERE counterpart_id is not null;--> statement-breakpoint
CREATE TABLE `events` (
	`id` integer PRIMARY KEY NOT NULL,
	`network_id` text NOT NULL,
	`case_id` text NOT NULL,
	`seq` integer NOT NULL,
	`type` text NOT NULL,
	`actor_type` text NOT NULL,
	`actor_id` text,
	`at` integer NOT NULL,
	`data` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `events_case_seq` ON `events` (`case_id`,`seq`);--> statement-breakpoint
CREATE INDEX `events_network` ON `events` (`network_id`,`id`);--> statement-breakpoint
CREATE TABLE `places` (
	`scope` text NOT NULL,
	`number` integer NOT NULL,
	`case_id` text NOT NULL,
	PRIMARY KEY(`scope`, `number`)
);
--> statement-breakpoint
CREATE INDEX `places_case` ON `places` (`case_id`);--> statement-breakpoint
CREATE TABLE `questions` (
	`id` text PRIMARY KEY NOT NULL,
	`network_id` text NOT NULL,
	`case_id` text NOT NULL,
	`name` text NOT NULL,
	`kind` text NOT NULL,
	`role` text NOT NULL,
	`person_id` text NOT NULL,
	`version` integer NOT NULL,
	`about_id` text,
	`asked_at` integer NOT NULL,
	`reminders` integer NOT NULL,
	`reminded_at` integer,
	`escalated_at` integer,
	`choice` text,
	`fields` text,
	`answered_at` integer,
	`answered_by` text,
	`settles_at` integer,
	`settled_at` integer,
	`resumed_at` integer,
	`given_up_at` integer,
	`closed_at` integer,
	`closed_because` text
);
--> statement-breakpoint
CREATE INDEX `questions_case` ON `questions` (`case_id`,`closed_at`,`id`);--> statement-breakpoint
CREATE TABLE `clock` (
	`id` integer PRIMARY KEY NOT NULL,
	`offset` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `heartbeats` (
	`driver` text PRIMARY KEY NOT NULL,
	`at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `letters` (
	`id` text PRIMARY KEY NOT NULL,
	`network_id` text NOT NULL,
	`case_id` text NOT NULL,
	`seq` integer NOT NULL,
	`letter` text NOT NULL,
	`person_id` text NOT NULL,
	`question_id` text,
	`key` text NOT NULL,
	`timer` integer NOT NULL,
	`line` integer NOT NULL,
	`state` text NOT NULL,
	`attempts` integer NOT NULL,
	`next_at` integer NOT NULL,
	`lease_until` integer,
	`message_id` text,
	`because` text,
	`created_at` integer NOT NULL,
	`sent_at` integer
);
--> statement-breakpoint
CREATE UNIQUE INDEX `letters_key` ON `letters` (`key`);--> statement-breakpoint
CREATE INDEX `letters_waiting` ON `letters` (`next_at`) WHERE state in ('waiting', 'sending');--> statement-breakpoint
CREATE INDEX `letters_question` ON `letters` (`question_id`) WHERE question_id is not null;--> statement-breakpoint
CREATE INDEX `letters_person` ON `letters` (`person_id`,`created_at`);--> statement-breakpoint
CREATE INDEX `letters_network` ON `letters` (`network_id`,`id`);--> statement-breakpoint
CREATE INDEX `letters_fate` ON `letters` (`network_id`,`state`,`id`) WHERE state in ('sent', 'unknown', 'failed', 'dropped');--> statement-breakpoint
CREATE INDEX `letters_case` ON `letters` (`case_id`,`id`);--> statement-breakpoint
CREATE TABLE `mailbox` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`letter_id` text NOT NULL,
	`letter` text NOT NULL,
	`to` text NOT NULL,
	`to_name` text NOT NULL,
	`subject` text NOT NULL,
	`text` text NOT NULL,
	`html` text NOT NULL,
	`headers` text NOT NULL,
	`attachments` text NOT NULL,
	`links` text NOT NULL,
	`case_reference` text NOT NULL,
	`locale` text NOT NULL,
	`sent_at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `mailbox_letterId_unique` ON `mailbox` (`letter_id`);--> statement-breakpoint
CREATE TABLE `api_keys` (
	`hash` text PRIMARY KEY NOT NULL,
	`network_id` text NOT NULL,
	`name` text NOT NULL,
	`can_write` integer NOT NULL,
	`created_at` integer NOT NULL,
	`revoked_at` integer
);
--> statement-breakpoint
CREATE INDEX `api_keys_network` ON `api_keys` (`network_id`);--> statement-breakpoint
CREATE TABLE `networks` (
	`id` text PRIMARY KEY NOT NULL,
	`slug` text NOT NULL,
	`name_hu` text NOT NULL,
	`name_en` text NOT NULL,
	`controller` text NOT NULL,
	`notice_url` text NOT NULL,
	`phone` text NOT NULL,
	`sender` text NOT NULL,
	`time_zone` text NOT NULL,
	`languages` text NOT NULL,
	`first_side` text NOT NULL,
	`settling` integer NOT NULL,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `networks_slug_unique` ON `networks` (`slug`);--> statement-breakpoint
CREATE TABLE `staff` (
	`network_id` text NOT NULL,
	`rank` integer NOT NULL,
	`person_id` text NOT NULL,
	PRIMARY KEY(`network_id`, `rank`)
);
--> statement-breakpoint
CREATE TABLE `consents` (
	`id` text PRIMARY KEY NOT NULL,
	`network_id` text NOT NULL,
	`person_id` text NOT NULL,
	`submission_id` text NOT NULL,
	`purpose` text NOT NULL,
	`text_hash` text NOT NULL,
	`text_version` text NOT NULL,
	`locale` text NOT NULL,
	`given_at` integer NOT NULL,
	`withdrawn_at` integer
);
--> statement-breakpoint
CREATE TABLE `organisations` (
	`id` text PRIMARY KEY NOT NULL,
	`network_id` text NOT NULL,
	`side` text NOT NULL,
	`name` text NOT NULL,
	`settlement` text,
	`postal_code` text,
	`tax_number` text,
	`open_requests` integer NOT NULL,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `people` (
	`id` text PRIMARY KEY NOT NULL,
	`network_id` text NOT NULL,
	`email` text NOT NULL,
	`email_key` text NOT NULL,
	`mailbox_key` text NOT NULL,
	`family_name` text NOT NULL,
	`given_name` text NOT NULL,
	`phone` text,
	`position` text,
	`locale` text NOT NULL,
	`organisation_id` text,
	`confirmed_at` integer,
	`joined_to` text,
	`blocked_at` integer,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `people_confirmed` ON `people` (`network_id`,`email_key`) WHERE confirmed_at is not null;--> statement-breakpoint
CREATE INDEX `people_mailbox` ON `people` (`network_id`,`mailbox_key`,`created_at`);--> statement-breakpoint
CREATE TABLE `form_versions` (
	`form` text NOT NULL,
	`version` text NOT NULL,
	`published` text NOT NULL,
	`published_at` integer NOT NULL,
	PRIMARY KEY(`form`, `version`)
);
--> statement-breakpoint
CREATE TABLE `submissions` (
	`id` text PRIMARY KEY NOT NULL,
	`network_id` text NOT NULL,
	`client_id` text NOT NULL,
	`content_hash` text NOT NULL,
	`form` text NOT NULL,
	`form_version` text NOT NULL,
	`locale` text NOT NULL,
	`site` text,
	`source` text NOT NULL,
	`answers` text NOT NULL,
	`additions` text,
	`person_id` text NOT NULL,
	`organisation_id` text NOT NULL,
	`case_id` text NOT NULL,
	`reference` text NOT NULL,
	`received_at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `submissions_client` ON `submissions` (`network_id`,`client_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `submissions_reference` ON `submissions` (`network_id`,`reference`);--> statement-breakpoint
CREATE INDEX `submissions_form` ON `submissions` (`network_id`,`form`,`id`);--> statement-breakpoint
CREATE INDEX `submissions_site` ON `submissions` (`network_id`,`site`,`id`) WHERE site is not null;--> statement-breakpoint
CREATE INDEX `submissions_received` ON `submissions` (`network_id`,`received_at`,`id`);