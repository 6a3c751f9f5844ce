CREATE TABLE `handover_lines` (
	`agency_id` text NOT NULL,
	`handover_id` text NOT NULL,
	`kind` text NOT NULL,
	`thing_id` text NOT NULL,
	`title` text NOT NULL,
	`heir_id` text NOT NULL,
	`client_id` text,
	`event_id` text,
	PRIMARY KEY(`agency_id`, `handover_id`, `kind`, `thing_id`),
	FOREIGN KEY (`agency_id`,`handover_id`) REFERENCES `handovers`(`agency_id`,`id`) ON UPDATE no action ON DELETE no action
) WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `handovers` (
	`agency_id` text NOT NULL,
	`id` text NOT NULL,
	`revision` integer DEFAULT 1 NOT NULL,
	`created_at` text NOT NULL,
	`person_id` text NOT NULL,
	`done_by` text NOT NULL,
	`count` integer NOT NULL,
	PRIMARY KEY(`agency_id`, `id`),
	FOREIGN KEY (`agency_id`,`person_id`) REFERENCES `people`(`agency_id`,`id`) ON UPDATE no action ON DELETE no action
) WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `handovers_person` ON `handovers` (`agency_id`,`person_id`,`id`);--> statement-breakpoint
CREATE TABLE `leaves` (
	`agency_id` text NOT NULL,
	`id` text NOT NULL,
	`revision` integer DEFAULT 1 NOT NULL,
	`created_at` text NOT NULL,
	`person_id` text NOT NULL,
	`from_on` text NOT NULL,
	`to_on` text NOT NULL,
	`deputy_id` text NOT NULL,
	PRIMARY KEY(`agency_id`, `id`),
	FOREIGN KEY (`agency_id`,`person_id`) REFERENCES `people`(`agency_id`,`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`agency_id`,`deputy_id`) REFERENCES `people`(`agency_id`,`id`) ON UPDATE no action ON DELETE no action
) WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `leaves_person` ON `leaves` (`agency_id`,`person_id`,`to_on`);--> statement-breakpoint
CREATE INDEX `leaves_to` ON `leaves` (`agency_id`,`to_on`);--> statement-breakpoint
ALTER TABLE `clients` ADD `counterpart_id` text;--> statement-breakpoint
CREATE INDEX `clients_counterpart` ON `clients` (`agency_id`,`counterpart_id`);--> statement-breakpoint
ALTER TABLE `people` ADD `phone` text;--> statement-breakpoint
ALTER TABLE `people` ADD `position` text;--> statement-breakpoint
ALTER TABLE `people` ADD `department_id` text;--> statement-breakpoint
ALTER TABLE `people` ADD `manager_id` text;--> statement-breakpoint
CREATE INDEX `people_manager` ON `people` (`agency_id`,`manager_id`) WHERE manager_id is not null;--> statement-breakpoint
CREATE INDEX `threads_asker` ON `threads` (`agency_id`,`asked_by`,`state`);