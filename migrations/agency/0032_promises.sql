CREATE TABLE `promise_links` (
	`agency_id` text NOT NULL,
	`id` text NOT NULL,
	`revision` integer DEFAULT 1 NOT NULL,
	`created_at` text NOT NULL,
	`promise_id` text NOT NULL,
	`brief_id` text NOT NULL,
	`client_id` text NOT NULL,
	`event_id` text,
	`kind` text NOT NULL,
	`thing_id` text NOT NULL,
	PRIMARY KEY(`agency_id`, `id`),
	FOREIGN KEY (`agency_id`,`promise_id`) REFERENCES `promises`(`agency_id`,`id`) ON UPDATE no action ON DELETE no action
) WITHOUT ROWID;
--> statement-breakpoint
CREATE UNIQUE INDEX `promise_links_once` ON `promise_links` (`agency_id`,`promise_id`,`thing_id`);--> statement-breakpoint
CREATE INDEX `promise_links_thing` ON `promise_links` (`agency_id`,`thing_id`);--> statement-breakpoint
CREATE TABLE `promises` (
	`agency_id` text NOT NULL,
	`id` text NOT NULL,
	`revision` integer DEFAULT 1 NOT NULL,
	`created_at` text NOT NULL,
	`client_id` text NOT NULL,
	`event_id` text,
	`brief_id` text NOT NULL,
	`key` text NOT NULL,
	`value` text NOT NULL,
	`value_before` text,
	`version` integer NOT NULL,
	`sort` integer NOT NULL,
	`owner_id` text,
	`state` text NOT NULL,
	`reason` text,
	`evidence` text,
	`file_id` text,
	`settled_at` text,
	`drop_asked_at` text,
	`drop_asked_by` text,
	PRIMARY KEY(`agency_id`, `id`),
	FOREIGN KEY (`agency_id`,`brief_id`) REFERENCES `briefs`(`agency_id`,`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`agency_id`,`owner_id`) REFERENCES `people`(`agency_id`,`id`) ON UPDATE no action ON DELETE no action
) WITHOUT ROWID;
--> statement-breakpoint
CREATE UNIQUE INDEX `promises_key` ON `promises` (`agency_id`,`brief_id`,`key`);--> statement-breakpoint
CREATE INDEX `promises_event` ON `promises` (`agency_id`,`event_id`,`id`);--> statement-breakpoint
CREATE INDEX `promises_client` ON `promises` (`agency_id`,`client_id`,`id`);--> statement-breakpoint
CREATE INDEX `promises_owner` ON `promises` (`agency_id`,`owner_id`,`state`);