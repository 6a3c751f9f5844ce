ALTER TABLE `suppliers` ADD `restriction` text DEFAULT 'none' NOT NULL;--> statement-breakpoint
ALTER TABLE `suppliers` ADD `restricted_until` text;--> statement-breakpoint
ALTER TABLE `suppliers` ADD `lapses_on` text;--> statement-breakpoint
CREATE INDEX `suppliers_lapses` ON `suppliers` (`agency_id`,`lapses_on`,`id`) WHERE lapses_on is not null;