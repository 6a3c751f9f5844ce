ALTER TABLE `events` ADD `follows` text;--> statement-breakpoint
ALTER TABLE `events` ADD `brief_version` integer DEFAULT 1 NOT NULL;