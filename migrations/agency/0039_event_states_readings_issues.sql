CREATE TABLE `brief_readings` (
	`agency_id` text NOT NULL,
	`id` text NOT NULL,
	`revision` integer DEFAULT 1 NOT NULL,
	`created_at` text NOT NULL,
	`brief_id` text NOT NULL,
	`client_id` text NOT NULL,
	`event_id` text,
	`person_id` text NOT NULL,
	`version` integer NOT NULL,
	PRIMARY KEY(`agency_id`, `id`),
	FOREIGN KEY (`agency_id`,`brief_id`) REFERENCES `briefs`(`agency_id`,`id`) ON UPDATE no action ON DELETE no action
) WITHOUT ROWID;
--> statement-breakpoint
CREATE UNIQUE INDEX `brief_readings_once` ON `brief_readings` (`agency_id`,`brief_id`,`person_id`,`version`);--> statement-breakpoint
CREATE TABLE `issues` (
	`agency_id` text NOT NULL,
	`id` text NOT NULL,
	`revision` integer DEFAULT 1 NOT NULL,
	`created_at` text NOT NULL,
	`event_id` text NOT NULL,
	`client_id` text NOT NULL,
	`title` text NOT NULL,
	`owner_id` text NOT NULL,
	`due_on` text,
	`state` text NOT NULL,
	`outcome` text,
	`raised_by` text NOT NULL,
	`settled_at` text,
	`settled_by` text,
	PRIMARY KEY(`agency_id`, `id`),
	FOREIGN KEY (`agency_id`,`event_id`) REFERENCES `events`(`agency_id`,`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`agency_id`,`owner_id`) REFERENCES `people`(`agency_id`,`id`) ON UPDATE no action ON DELETE no action
) WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `issues_event` ON `issues` (`agency_id`,`event_id`,`id`);--> statement-breakpoint
CREATE INDEX `issues_owner` ON `issues` (`agency_id`,`owner_id`,`state`);--> statement-breakpoint
ALTER TABLE `events` ADD `state` text DEFAULT 'planning' NOT NULL;--> statement-breakpoint
ALTER TABLE `events` ADD `undated` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `events` ADD `reason` text;--> statement-breakpoint
ALTER TABLE `events` ADD `load_in_on` text;--> statement-breakpoint
ALTER TABLE `tasks` ADD `waived_at` text;--> statement-breakpoint
ALTER TABLE `tasks` ADD `waived_by` text;--> statement-breakpoint
CREATE INDEX `briefs_event` ON `briefs` (`agency_id`,`event_id`);