CREATE TABLE `training_cycles` (
	`agency_id` text NOT NULL,
	`id` text NOT NULL,
	`revision` integer DEFAULT 1 NOT NULL,
	`created_at` text NOT NULL,
	`person_id` text NOT NULL,
	`scheme` text NOT NULL,
	`starts_on` text NOT NULL,
	`ends_on` text,
	`carried` integer NOT NULL,
	PRIMARY KEY(`agency_id`, `id`),
	FOREIGN KEY (`agency_id`,`person_id`) REFERENCES `people`(`agency_id`,`id`) ON UPDATE no action ON DELETE no action
) WITHOUT ROWID;
--> statement-breakpoint
CREATE UNIQUE INDEX `training_cycles_once` ON `training_cycles` (`agency_id`,`person_id`,`scheme`,`starts_on`);--> statement-breakpoint
CREATE TABLE `training_entries` (
	`agency_id` text NOT NULL,
	`id` text NOT NULL,
	`revision` integer DEFAULT 1 NOT NULL,
	`created_at` text NOT NULL,
	`person_id` text NOT NULL,
	`title` text NOT NULL,
	`kind` text NOT NULL,
	`provider` text,
	`starts_on` text NOT NULL,
	`ends_on` text NOT NULL,
	`minutes` integer NOT NULL,
	`industry` integer NOT NULL,
	`split` text NOT NULL,
	`link` text,
	`note` text,
	`state` text NOT NULL,
	`tag` text,
	`submitted_at` text,
	`claimed_by` text,
	`claimed_until` text,
	`verified_by` text,
	`verified_at` text,
	`reason` text,
	PRIMARY KEY(`agency_id`, `id`),
	FOREIGN KEY (`agency_id`,`person_id`) REFERENCES `people`(`agency_id`,`id`) ON UPDATE no action ON DELETE no action
) WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `training_entries_person` ON `training_entries` (`agency_id`,`person_id`,`ends_on`,`id`);--> statement-breakpoint
CREATE INDEX `training_entries_queue` ON `training_entries` (`agency_id`,`submitted_at`,`id`) WHERE state = 'submitted';--> statement-breakpoint
CREATE UNIQUE INDEX `training_entries_tag` ON `training_entries` (`agency_id`,`person_id`,`tag`) WHERE tag is not null;--> statement-breakpoint
CREATE TABLE `training_schemes` (
	`agency_id` text NOT NULL,
	`id` text NOT NULL,
	`revision` integer DEFAULT 1 NOT NULL,
	`created_at` text NOT NULL,
	`code` text NOT NULL,
	`valid_from` text NOT NULL,
	`content` text NOT NULL,
	PRIMARY KEY(`agency_id`, `id`)
) WITHOUT ROWID;
--> statement-breakpoint
CREATE UNIQUE INDEX `training_schemes_edition` ON `training_schemes` (`agency_id`,`code`,`valid_from`);