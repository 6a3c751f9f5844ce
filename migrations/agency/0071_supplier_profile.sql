ALTER TABLE `suppliers` ADD `website` text;--> statement-breakpoint
ALTER TABLE `suppliers` ADD `postal_address` text;--> statement-breakpoint
ALTER TABLE `suppliers` ADD `about` text;--> statement-breakpoint
ALTER TABLE `suppliers` ADD `contacts` text;