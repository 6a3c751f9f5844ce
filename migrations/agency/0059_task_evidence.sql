ALTER TABLE `checklists` ADD `task_id` text;--> statement-breakpoint
ALTER TABLE `tasks` ADD `evidence_asked` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `tasks` ADD `evidence` text;--> statement-breakpoint
ALTER TABLE `tasks` ADD `despite` text;--> statement-breakpoint
CREATE INDEX `tasks_listed_client` ON `tasks` (`agency_id`,`client_id`,(state = 'done'),(due_on is null),`due_on`,`id`) WHERE binned_at is null;