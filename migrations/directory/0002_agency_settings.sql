ALTER TABLE `agencies` ADD `brand` text;--> statement-breakpoint
ALTER TABLE `agencies` ADD `revision` integer DEFAULT 0 NOT NULL;