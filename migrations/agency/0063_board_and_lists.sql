ALTER TABLE `tasks` ADD `stage` text DEFAULT 'todo' NOT NULL;--> statement-breakpoint
CREATE INDEX `checklists_owner` ON `checklists` (`agency_id`,`owner_id`);