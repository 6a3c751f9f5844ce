CREATE TABLE `assessments` (
	`agency_id` text NOT NULL,
	`id` text NOT NULL,
	`revision` integer DEFAULT 1 NOT NULL,
	`created_at` text NOT NULL,
	`person_id` text NOT NULL,
	`skill` text NOT NULL,
	`level` integer NOT NULL,
	`way` text NOT NULL,
	`seen_on` text NOT NULL,
	`evidence` text,
	`thing_id` text,
	`assessed_by` text NOT NULL,
	PRIMARY KEY(`agency_id`, `id`),
	FOREIGN KEY (`agency_id`,`person_id`) REFERENCES `people`(`agency_id`,`id`) ON UPDATE no action ON DELETE no action
) WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `assessments_person` ON `assessments` (`agency_id`,`person_id`,`skill`,`id`);--> statement-breakpoint
CREATE TABLE `person_skills` (
	`agency_id` text NOT NULL,
	`id` text NOT NULL,
	`revision` integer DEFAULT 1 NOT NULL,
	`created_at` text NOT NULL,
	`person_id` text NOT NULL,
	`skill` text NOT NULL,
	`level` integer,
	`way` text,
	`seen_on` text,
	`said` integer,
	`said_on` text,
	PRIMARY KEY(`agency_id`, `id`),
	FOREIGN KEY (`agency_id`,`person_id`) REFERENCES `people`(`agency_id`,`id`) ON UPDATE no action ON DELETE no action
) WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `person_skills_person` ON `person_skills` (`agency_id`,`person_id`,`skill`);--> statement-breakpoint
CREATE INDEX `person_skills_skill` ON `person_skills` (`agency_id`,`skill`,`level`,`seen_on`,`person_id`);--> statement-breakpoint
CREATE TABLE `posts` (
	`agency_id` text NOT NULL,
	`id` text NOT NULL,
	`revision` integer DEFAULT 1 NOT NULL,
	`created_at` text NOT NULL,
	`person_id` text NOT NULL,
	`position` text NOT NULL,
	`region` text,
	`from_on` text NOT NULL,
	PRIMARY KEY(`agency_id`, `id`),
	FOREIGN KEY (`agency_id`,`person_id`) REFERENCES `people`(`agency_id`,`id`) ON UPDATE no action ON DELETE no action
) WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `posts_person` ON `posts` (`agency_id`,`person_id`,`from_on`,`id`,`position`,`region`);--> statement-breakpoint
CREATE TABLE `skill_targets` (
	`agency_id` text NOT NULL,
	`id` text NOT NULL,
	`revision` integer DEFAULT 1 NOT NULL,
	`created_at` text NOT NULL,
	`of` text NOT NULL,
	`code` text NOT NULL,
	`skill` text NOT NULL,
	`level` integer NOT NULL,
	`must` integer NOT NULL,
	PRIMARY KEY(`agency_id`, `id`)
) WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `skills` (
	`agency_id` text NOT NULL,
	`id` text NOT NULL,
	`revision` integer DEFAULT 1 NOT NULL,
	`created_at` text NOT NULL,
	`group` text NOT NULL,
	`names` text NOT NULL,
	`months` integer NOT NULL,
	`archived_at` text,
	PRIMARY KEY(`agency_id`, `id`)
) WITHOUT ROWID;
