CREATE TABLE `checklist_templates` (
	`agency_id` text NOT NULL,
	`id` text NOT NULL,
	`revision` integer DEFAULT 1 NOT NULL,
	`created_at` text NOT NULL,
	`names` text NOT NULL,
	`lines` text NOT NULL,
	`duty` text,
	`due_days` integer NOT NULL,
	`archived_at` text,
	PRIMARY KEY(`agency_id`, `id`)
) WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `checklist_ticks` (
	`agency_id` text NOT NULL,
	`id` text NOT NULL,
	`revision` integer DEFAULT 1 NOT NULL,
	`created_at` text NOT NULL,
	`checklist_id` text NOT NULL,
	`event_id` text NOT NULL,
	`client_id` text NOT NULL,
	`line` text NOT NULL,
	`value` text,
	`person_id` text NOT NULL,
	`ticked_at` text NOT NULL,
	`over` text NOT NULL,
	PRIMARY KEY(`agency_id`, `id`),
	FOREIGN KEY (`agency_id`,`checklist_id`) REFERENCES `checklists`(`agency_id`,`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`agency_id`,`person_id`) REFERENCES `people`(`agency_id`,`id`) ON UPDATE no action ON DELETE no action
) WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `checklist_ticks_list` ON `checklist_ticks` (`agency_id`,`checklist_id`,`id`);--> statement-breakpoint
CREATE TABLE `checklists` (
	`agency_id` text NOT NULL,
	`id` text NOT NULL,
	`revision` integer DEFAULT 1 NOT NULL,
	`created_at` text NOT NULL,
	`event_id` text NOT NULL,
	`client_id` text NOT NULL,
	`names` text NOT NULL,
	`lines` text NOT NULL,
	`owner_id` text,
	`duty` text,
	`due_on` text,
	PRIMARY KEY(`agency_id`, `id`),
	FOREIGN KEY (`agency_id`,`event_id`) REFERENCES `events`(`agency_id`,`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`agency_id`,`owner_id`) REFERENCES `people`(`agency_id`,`id`) ON UPDATE no action ON DELETE no action
) WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `checklists_event` ON `checklists` (`agency_id`,`event_id`,`id`);