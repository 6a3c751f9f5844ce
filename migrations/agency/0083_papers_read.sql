CREATE TABLE `exceptions` (
	`agency_id` text NOT NULL,
	`id` text NOT NULL,
	`revision` integer DEFAULT 1 NOT NULL,
	`created_at` text NOT NULL,
	`supplier_id` text NOT NULL,
	`kind` text NOT NULL,
	`reason` text NOT NULL,
	`whose` text,
	`state` text NOT NULL,
	`asked_by` text NOT NULL,
	`category` text,
	`region` text,
	`on_event` text,
	`until` text,
	`note` text,
	`decided_by` text,
	`decided_at` text,
	PRIMARY KEY(`agency_id`, `id`),
	FOREIGN KEY (`agency_id`,`supplier_id`) REFERENCES `suppliers`(`agency_id`,`id`) ON UPDATE no action ON DELETE no action
) WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `exceptions_supplier` ON `exceptions` (`agency_id`,`supplier_id`,`id`);--> statement-breakpoint
CREATE UNIQUE INDEX `exceptions_open` ON `exceptions` (`agency_id`,`supplier_id`,`kind`) WHERE state = 'asked';--> statement-breakpoint
ALTER TABLE `credentials` ADD `ranges` text DEFAULT '[]' NOT NULL;--> statement-breakpoint
ALTER TABLE `credentials` ADD `due_on` text;--> statement-breakpoint
ALTER TABLE `paper_kinds` ADD `stamped` integer DEFAULT false NOT NULL;--> statement-breakpoint
UPDATE `credentials` SET `due_on` = date(`submitted_at`, '+2 days') WHERE `submitted_at` IS NOT NULL;