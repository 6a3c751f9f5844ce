CREATE TABLE `appraisals` (
	`agency_id` text NOT NULL,
	`id` text NOT NULL,
	`revision` integer DEFAULT 1 NOT NULL,
	`created_at` text NOT NULL,
	`person_id` text NOT NULL,
	`from_on` text NOT NULL,
	`to_on` text NOT NULL,
	`talk_on` text,
	`aim` text,
	`goals` text NOT NULL,
	`summary` text,
	`person_yes_at` text,
	`manager_yes_at` text,
	`manager_id` text,
	PRIMARY KEY(`agency_id`, `id`),
	FOREIGN KEY (`agency_id`,`person_id`) REFERENCES `people`(`agency_id`,`id`) ON UPDATE no action ON DELETE no action
) WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `appraisals_person` ON `appraisals` (`agency_id`,`person_id`,`from_on`,`id`);--> statement-breakpoint
CREATE INDEX `appraisals_due` ON `appraisals` (`agency_id`,`talk_on`,`id`) WHERE person_yes_at is null or manager_yes_at is null;--> statement-breakpoint
CREATE TABLE `duty_papers` (
	`agency_id` text NOT NULL,
	`id` text NOT NULL,
	`revision` integer DEFAULT 1 NOT NULL,
	`created_at` text NOT NULL,
	`duty` text NOT NULL,
	`kind` text NOT NULL,
	`asked` text NOT NULL,
	PRIMARY KEY(`agency_id`, `id`)
) WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `experiences` (
	`agency_id` text NOT NULL,
	`id` text NOT NULL,
	`revision` integer DEFAULT 1 NOT NULL,
	`created_at` text NOT NULL,
	`person_id` text NOT NULL,
	`kind` text NOT NULL,
	`title` text NOT NULL,
	`employer` text,
	`industry` text,
	`sort` text,
	`guests` integer,
	`led` integer NOT NULL,
	`from_on` text NOT NULL,
	`to_on` text NOT NULL,
	`referee` text,
	`referee_contact` text,
	`confirmed_by` text,
	`confirmed_at` text,
	PRIMARY KEY(`agency_id`, `id`),
	FOREIGN KEY (`agency_id`,`person_id`) REFERENCES `people`(`agency_id`,`id`) ON UPDATE no action ON DELETE no action
) WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `experiences_person` ON `experiences` (`agency_id`,`person_id`,`from_on`,`id`);--> statement-breakpoint
CREATE TABLE `positions` (
	`agency_id` text NOT NULL,
	`id` text NOT NULL,
	`revision` integer DEFAULT 1 NOT NULL,
	`created_at` text NOT NULL,
	`ladder` text NOT NULL,
	`step` integer NOT NULL,
	`names` text NOT NULL,
	`asks` text NOT NULL,
	`archived_at` text,
	PRIMARY KEY(`agency_id`, `id`)
) WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `talk_notes` (
	`agency_id` text NOT NULL,
	`id` text NOT NULL,
	`revision` integer DEFAULT 1 NOT NULL,
	`created_at` text NOT NULL,
	`person_id` text NOT NULL,
	`other_id` text NOT NULL,
	`author_id` text NOT NULL,
	`held_on` text NOT NULL,
	`text` text NOT NULL,
	PRIMARY KEY(`agency_id`, `id`),
	FOREIGN KEY (`agency_id`,`person_id`) REFERENCES `people`(`agency_id`,`id`) ON UPDATE no action ON DELETE no action
) WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `talk_notes_person` ON `talk_notes` (`agency_id`,`person_id`,`other_id`,`held_on`,`id`);--> statement-breakpoint
ALTER TABLE `clients` ADD `industry` text;