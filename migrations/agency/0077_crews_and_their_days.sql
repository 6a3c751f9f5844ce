CREATE TABLE `availability_asks` (
	`agency_id` text NOT NULL,
	`id` text NOT NULL,
	`revision` integer DEFAULT 1 NOT NULL,
	`created_at` text NOT NULL,
	`client_id` text,
	`event_id` text,
	`supplier_id` text NOT NULL,
	`question_id` text NOT NULL,
	`category` text NOT NULL,
	`region` text NOT NULL,
	`starts_on` text NOT NULL,
	`ends_on` text NOT NULL,
	`note` text,
	`answer_by` text NOT NULL,
	`asked_by` text NOT NULL,
	`answer` text,
	`answer_note` text,
	`answered_by` text,
	`answered_at` text,
	PRIMARY KEY(`agency_id`, `id`),
	FOREIGN KEY (`agency_id`,`supplier_id`) REFERENCES `suppliers`(`agency_id`,`id`) ON UPDATE no action ON DELETE no action
) WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `availability_asks_supplier` ON `availability_asks` (`agency_id`,`supplier_id`,`id`);--> statement-breakpoint
CREATE INDEX `availability_asks_event` ON `availability_asks` (`agency_id`,`event_id`,`id`);--> statement-breakpoint
CREATE TABLE `blocked_dates` (
	`agency_id` text NOT NULL,
	`id` text NOT NULL,
	`revision` integer DEFAULT 1 NOT NULL,
	`created_at` text NOT NULL,
	`supplier_id` text NOT NULL,
	`starts_on` text NOT NULL,
	`ends_on` text NOT NULL,
	`note` text,
	PRIMARY KEY(`agency_id`, `id`),
	FOREIGN KEY (`agency_id`,`supplier_id`) REFERENCES `suppliers`(`agency_id`,`id`) ON UPDATE no action ON DELETE no action
) WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `blocked_dates_supplier` ON `blocked_dates` (`agency_id`,`supplier_id`,`ends_on`,`id`);--> statement-breakpoint
CREATE TABLE `crew` (
	`agency_id` text NOT NULL,
	`id` text NOT NULL,
	`revision` integer DEFAULT 1 NOT NULL,
	`created_at` text NOT NULL,
	`supplier_id` text NOT NULL,
	`kind` text NOT NULL,
	`name` text NOT NULL,
	`latin` text,
	`job` text,
	`identity_tail` text,
	`phone` text,
	`note` text,
	`archived_at` text,
	PRIMARY KEY(`agency_id`, `id`),
	FOREIGN KEY (`agency_id`,`supplier_id`) REFERENCES `suppliers`(`agency_id`,`id`) ON UPDATE no action ON DELETE no action
) WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `crew_supplier` ON `crew` (`agency_id`,`supplier_id`,`id`);--> statement-breakpoint
ALTER TABLE `bookings` ADD `crew` text;