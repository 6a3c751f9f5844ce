ALTER TABLE `tasks` ADD `names` text;--> statement-breakpoint
ALTER TABLE `tasks` ADD `milestone` integer DEFAULT false NOT NULL;