CREATE TABLE `reminders` (
	`agency_id` text NOT NULL,
	`thing_id` text NOT NULL,
	`kind` text NOT NULL,
	`offset` integer NOT NULL,
	`due` text NOT NULL,
	`fire_at` text NOT NULL,
	`payload` text NOT NULL,
	PRIMARY KEY(`agency_id`, `thing_id`, `kind`, `offset`)
) WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `reminders_fire` ON `reminders` (`fire_at`);--> statement-breakpoint
DROP INDEX `mail_stops_kind`;--> statement-breakpoint
ALTER TABLE `mail_stops` ADD `instead` text DEFAULT 'off' NOT NULL;--> statement-breakpoint
CREATE INDEX `mail_stops_kind` ON `mail_stops` (`agency_id`,`kind`,`person_id`,`instead`);--> statement-breakpoint
ALTER TABLE `outbox` ADD `discarded_at` text;--> statement-breakpoint
CREATE INDEX `outbox_dead` ON `outbox` (`agency_id`,`dead_at`,`id`) WHERE dead_at is not null and discarded_at is null;--> statement-breakpoint
ALTER TABLE `notices` ADD `digest` text;--> statement-breakpoint
CREATE INDEX `notices_digest` ON `notices` (`agency_id`,`person_id`,`id`) WHERE digest = 'waiting';--> statement-breakpoint
ALTER TABLE `people` ADD `zone` text;--> statement-breakpoint
CREATE INDEX `mails_dead` ON `mails` (`agency_id`,`due_at`,`id`) WHERE state = 'dead';