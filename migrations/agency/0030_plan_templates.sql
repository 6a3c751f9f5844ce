CREATE TABLE `plan_templates` (
	`agency_id` text NOT NULL,
	`id` text NOT NULL,
	`revision` integer DEFAULT 1 NOT NULL,
	`created_at` text NOT NULL,
	`names` text NOT NULL,
	`lines` text NOT NULL,
	`is_default` integer NOT NULL,
	`archived_at` text,
	PRIMARY KEY(`agency_id`, `id`)
) WITHOUT ROWID;
--> statement-breakpoint
ALTER TABLE `tasks` ADD `wbs` text;--> statement-breakpoint
ALTER TABLE `tasks` ADD `duty` text;--> statement-breakpoint
ALTER TABLE `tasks` ADD `start_on` text;--> statement-breakpoint
ALTER TABLE `tasks` ADD `after` text;--> statement-breakpoint
ALTER TABLE `tasks` ADD `lacks_days` integer;