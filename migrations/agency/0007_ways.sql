CREATE TABLE `bin` (
	`agency_id` text NOT NULL,
	`id` text NOT NULL,
	`revision` integer DEFAULT 1 NOT NULL,
	`created_at` text NOT NULL,
	`client_id` text,
	`event_id` text,
	`kind` text NOT NULL,
	`title` text NOT NULL,
	`binned_by` text NOT NULL,
	PRIMARY KEY(`agency_id`, `id`)
) WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `bin_newest` ON `bin` (`agency_id`,`created_at`,`id`);--> statement-breakpoint
CREATE INDEX `bin_due` ON `bin` (`created_at`);--> statement-breakpoint
CREATE TABLE `looks` (
	`agency_id` text NOT NULL,
	`person_id` text NOT NULL,
	`subject_id` text NOT NULL,
	`at` text NOT NULL,
	PRIMARY KEY(`agency_id`, `person_id`, `subject_id`)
) WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `views` (
	`agency_id` text NOT NULL,
	`id` text NOT NULL,
	`revision` integer DEFAULT 1 NOT NULL,
	`created_at` text NOT NULL,
	`person_id` text NOT NULL,
	`list` text NOT NULL,
	`name` text NOT NULL,
	`query` text NOT NULL,
	`shared` integer NOT NULL,
	PRIMARY KEY(`agency_id`, `id`)
) WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `views_list` ON `views` (`agency_id`,`list`,`id`);--> statement-breakpoint
ALTER TABLE `briefs` ADD `binned_at` text;--> statement-breakpoint
ALTER TABLE `audit` ADD `part_of` text;--> statement-breakpoint
CREATE INDEX `audit_part_of` ON `audit` (`agency_id`,`part_of`,`id`) WHERE part_of is not null;--> statement-breakpoint
ALTER TABLE `tasks` ADD `binned_at` text;--> statement-breakpoint
CREATE INDEX `tasks_due` ON `tasks` (`agency_id`, `state`, coalesce(`due_on`, '9999-12-31'), `id`);
