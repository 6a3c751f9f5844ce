ALTER TABLE `audit` ADD `supplier_id` text;--> statement-breakpoint
ALTER TABLE `audit` ADD `sequence` integer;--> statement-breakpoint
CREATE UNIQUE INDEX `audit_sequence` ON `audit` (`agency_id`,`sequence`);