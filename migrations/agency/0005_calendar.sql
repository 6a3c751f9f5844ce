CREATE TABLE `appointments` (
	`agency_id` text NOT NULL,
	`subject_id` text NOT NULL,
	`person_id` text NOT NULL,
	`sequence` integer NOT NULL,
	`subject_kind` text NOT NULL,
	`method` text NOT NULL,
	`said` text NOT NULL,
	`at` text NOT NULL,
	PRIMARY KEY(`agency_id`, `subject_id`, `person_id`, `sequence`),
	FOREIGN KEY (`agency_id`,`person_id`) REFERENCES `people`(`agency_id`,`id`) ON UPDATE no action ON DELETE no action
) WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `feeds` (
	`agency_id` text NOT NULL,
	`id` text NOT NULL,
	`revision` integer DEFAULT 1 NOT NULL,
	`created_at` text NOT NULL,
	`person_id` text NOT NULL,
	`event_id` text,
	`token_hash` text NOT NULL,
	`last_read_at` text,
	PRIMARY KEY(`agency_id`, `id`),
	FOREIGN KEY (`agency_id`,`person_id`) REFERENCES `people`(`agency_id`,`id`) ON UPDATE no action ON DELETE no action
) WITHOUT ROWID;
--> statement-breakpoint
CREATE UNIQUE INDEX `feeds_token` ON `feeds` (`agency_id`,`token_hash`);--> statement-breakpoint
CREATE INDEX `feeds_person` ON `feeds` (`agency_id`,`person_id`,`id`);--> statement-breakpoint
ALTER TABLE `mails` ADD `calendar` text;--> statement-breakpoint
CREATE INDEX `duties_person` ON `duties` (`agency_id`,`person_id`,`event_id`);