CREATE TABLE `brief_forms` (
	`agency_id` text NOT NULL,
	`id` text NOT NULL,
	`revision` integer DEFAULT 1 NOT NULL,
	`created_at` text NOT NULL,
	`off` text NOT NULL,
	`required` text NOT NULL,
	`own` text NOT NULL,
	PRIMARY KEY(`agency_id`, `id`)
) WITHOUT ROWID;
--> statement-breakpoint
ALTER TABLE `briefs` ADD `form` text;