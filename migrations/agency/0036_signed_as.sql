ALTER TABLE `signoffs` ADD `title` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `signoffs` ADD `signed_as` text;--> statement-breakpoint
CREATE INDEX `signoffs_hash` ON `signoffs` (`sha256`);