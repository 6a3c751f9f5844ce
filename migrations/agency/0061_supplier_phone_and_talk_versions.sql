ALTER TABLE `suppliers` ADD `phone` text;--> statement-breakpoint
ALTER TABLE `suppliers` ADD `notes` text;--> statement-breakpoint
ALTER TABLE `threads` ADD `version` integer;