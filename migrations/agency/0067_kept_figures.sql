DROP INDEX `events_client`;--> statement-breakpoint
ALTER TABLE `events` ADD `open_tasks` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `events` ADD `coordinators` text DEFAULT '[]' NOT NULL;--> statement-breakpoint
CREATE INDEX `events_client` ON `events` (`agency_id`,`client_id`,`starts_on`,`id`);--> statement-breakpoint
DROP INDEX `tasks_event`;--> statement-breakpoint
CREATE INDEX `tasks_event` ON `tasks` (`agency_id`,`event_id`,(state = 'done'),(due_on is null),`due_on`,`id`);--> statement-breakpoint
DROP INDEX `promises_event`;--> statement-breakpoint
DROP INDEX `promises_client`;--> statement-breakpoint
ALTER TABLE `promises` ADD `linked` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `promises` ADD `next_due` text;--> statement-breakpoint
CREATE INDEX `promises_event` ON `promises` (`agency_id`,`event_id`,`sort`,`id`);--> statement-breakpoint
CREATE INDEX `promises_client` ON `promises` (`agency_id`,`client_id`,`sort`,`id`);--> statement-breakpoint
ALTER TABLE `briefs` ADD `answered` text DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE `briefs` ADD `answered_at` text;--> statement-breakpoint
ALTER TABLE `briefs` ADD `open_questions` integer DEFAULT 0 NOT NULL;