ALTER TABLE `briefs` ADD `agreed_version` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `briefs` ADD `change` text;--> statement-breakpoint
ALTER TABLE `briefs` ADD `end_reason` text;