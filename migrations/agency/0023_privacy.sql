CREATE TABLE `consents` (
	`agency_id` text NOT NULL,
	`id` text NOT NULL,
	`revision` integer DEFAULT 1 NOT NULL,
	`created_at` text NOT NULL,
	`person_id` text NOT NULL,
	`version` integer NOT NULL,
	PRIMARY KEY(`agency_id`, `id`),
	FOREIGN KEY (`agency_id`,`person_id`) REFERENCES `people`(`agency_id`,`id`) ON UPDATE no action ON DELETE no action
) WITHOUT ROWID;
--> statement-breakpoint
CREATE UNIQUE INDEX `consents_once` ON `consents` (`agency_id`,`person_id`,`version`);--> statement-breakpoint
CREATE TABLE `copies` (
	`agency_id` text NOT NULL,
	`id` text NOT NULL,
	`revision` integer DEFAULT 1 NOT NULL,
	`created_at` text NOT NULL,
	`person_id` text NOT NULL,
	`asked_by` text NOT NULL,
	`state` text NOT NULL,
	`done` integer DEFAULT 0 NOT NULL,
	`total` integer DEFAULT 0 NOT NULL,
	`size` integer,
	`object_key` text NOT NULL,
	`begun_at` text,
	`expires_at` text NOT NULL,
	PRIMARY KEY(`agency_id`, `id`)
) WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `copies_asked` ON `copies` (`agency_id`,`asked_by`,`id`);--> statement-breakpoint
CREATE INDEX `copies_waiting` ON `copies` (`created_at`) WHERE state in ('waiting', 'making');--> statement-breakpoint
CREATE INDEX `copies_expiring` ON `copies` (`expires_at`);--> statement-breakpoint
CREATE TABLE `erasures` (
	`agency_id` text NOT NULL,
	`id` text NOT NULL,
	`revision` integer DEFAULT 1 NOT NULL,
	`created_at` text NOT NULL,
	`person_id` text NOT NULL,
	`done_by` text NOT NULL,
	`removed` text NOT NULL,
	`kept` text NOT NULL,
	PRIMARY KEY(`agency_id`, `id`)
) WITHOUT ROWID;
--> statement-breakpoint
CREATE UNIQUE INDEX `erasures_person` ON `erasures` (`agency_id`,`person_id`);--> statement-breakpoint
CREATE TABLE `privacy_notices` (
	`agency_id` text NOT NULL,
	`id` text NOT NULL,
	`revision` integer DEFAULT 1 NOT NULL,
	`created_at` text NOT NULL,
	`version` integer NOT NULL,
	`valid_from` text NOT NULL,
	`texts` text NOT NULL,
	`asks_again` integer NOT NULL,
	PRIMARY KEY(`agency_id`, `id`)
) WITHOUT ROWID;
--> statement-breakpoint
CREATE UNIQUE INDEX `privacy_notices_version` ON `privacy_notices` (`agency_id`,`version`);--> statement-breakpoint
ALTER TABLE `audit` ADD `values_sha256` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `audit` ADD `salt` text;--> statement-breakpoint
ALTER TABLE `people` ADD `erased_at` text;--> statement-breakpoint
ALTER TABLE `people` ADD `erasure_asked_at` text;