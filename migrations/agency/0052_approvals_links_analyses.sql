CREATE TABLE `approvals` (
	`agency_id` text NOT NULL,
	`id` text NOT NULL,
	`revision` integer DEFAULT 1 NOT NULL,
	`created_at` text NOT NULL,
	`client_id` text NOT NULL,
	`event_id` text,
	`act` text NOT NULL,
	`subject_kind` text NOT NULL,
	`subject_id` text NOT NULL,
	`title` text NOT NULL,
	`version` integer NOT NULL,
	`sha256` text NOT NULL,
	`amount` integer NOT NULL,
	`currency` text NOT NULL,
	`figures` text,
	`steps` text NOT NULL,
	`note` text,
	`asked_by` text NOT NULL,
	`state` text NOT NULL,
	`reason` text,
	`settled_at` text,
	PRIMARY KEY(`agency_id`, `id`)
) WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `approvals_subject` ON `approvals` (`agency_id`,`subject_id`,`id`);--> statement-breakpoint
CREATE UNIQUE INDEX `approvals_open` ON `approvals` (`agency_id`,`subject_id`) WHERE state = 'open';--> statement-breakpoint
CREATE INDEX `approvals_state` ON `approvals` (`agency_id`,`state`,`id`);--> statement-breakpoint
CREATE TABLE `decisions` (
	`agency_id` text NOT NULL,
	`id` text NOT NULL,
	`revision` integer DEFAULT 1 NOT NULL,
	`created_at` text NOT NULL,
	`approval_id` text NOT NULL,
	`client_id` text NOT NULL,
	`event_id` text,
	`person_id` text NOT NULL,
	`for_id` text,
	`roles` text NOT NULL,
	`yes` integer NOT NULL,
	`reason` text,
	PRIMARY KEY(`agency_id`, `id`),
	FOREIGN KEY (`agency_id`,`approval_id`) REFERENCES `approvals`(`agency_id`,`id`) ON UPDATE no action ON DELETE no action
) WITHOUT ROWID;
--> statement-breakpoint
CREATE UNIQUE INDEX `decisions_once` ON `decisions` (`agency_id`,`approval_id`,`person_id`);--> statement-breakpoint
CREATE TABLE `brief_analyses` (
	`agency_id` text NOT NULL,
	`id` text NOT NULL,
	`revision` integer DEFAULT 1 NOT NULL,
	`created_at` text NOT NULL,
	`brief_id` text NOT NULL,
	`client_id` text NOT NULL,
	`event_id` text,
	`goals` text NOT NULL,
	`needs` text NOT NULL,
	`risks` text NOT NULL,
	`written_by` text NOT NULL,
	`written_at` text NOT NULL,
	`ready` integer,
	`remark` text,
	`reviewed_by` text,
	`reviewed_at` text,
	PRIMARY KEY(`agency_id`, `id`),
	FOREIGN KEY (`agency_id`,`brief_id`) REFERENCES `briefs`(`agency_id`,`id`) ON UPDATE no action ON DELETE no action
) WITHOUT ROWID;
--> statement-breakpoint
CREATE UNIQUE INDEX `brief_analyses_brief` ON `brief_analyses` (`agency_id`,`brief_id`);--> statement-breakpoint
CREATE TABLE `signing_links` (
	`agency_id` text NOT NULL,
	`id` text NOT NULL,
	`revision` integer DEFAULT 1 NOT NULL,
	`created_at` text NOT NULL,
	`client_id` text NOT NULL,
	`event_id` text,
	`subject_kind` text NOT NULL,
	`subject_id` text NOT NULL,
	`version` integer NOT NULL,
	`sha256` text NOT NULL,
	`title` text NOT NULL,
	`name` text NOT NULL,
	`email` text NOT NULL,
	`locale` text NOT NULL,
	`token_hash` text NOT NULL,
	`sent_by` text NOT NULL,
	`sent_at` text NOT NULL,
	`expires_at` text NOT NULL,
	`end` text,
	PRIMARY KEY(`agency_id`, `id`)
) WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `signing_links_subject` ON `signing_links` (`agency_id`,`subject_id`,`id`);--> statement-breakpoint
CREATE INDEX `signing_links_token` ON `signing_links` (`agency_id`,`token_hash`);--> statement-breakpoint
ALTER TABLE `figures` ADD `role` text;--> statement-breakpoint
ALTER TABLE `signoffs` ADD `sent_to` text;