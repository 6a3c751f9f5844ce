CREATE TABLE `bookings` (
	`agency_id` text NOT NULL,
	`id` text NOT NULL,
	`revision` integer DEFAULT 1 NOT NULL,
	`created_at` text NOT NULL,
	`supplier_id` text NOT NULL,
	`event_id` text NOT NULL,
	`client_id` text NOT NULL,
	`category` text NOT NULL,
	`region` text NOT NULL,
	`title` text NOT NULL,
	`bring` text,
	`starts_on` text NOT NULL,
	`ends_on` text NOT NULL,
	`price` integer,
	`currency` text NOT NULL,
	`answer_by` text NOT NULL,
	`state` text NOT NULL,
	`reason` text,
	`counter` text,
	`override` text,
	`offered_by` text NOT NULL,
	`answered_by` text,
	`answered_at` text,
	PRIMARY KEY(`agency_id`, `id`),
	FOREIGN KEY (`agency_id`,`event_id`) REFERENCES `events`(`agency_id`,`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`agency_id`,`supplier_id`) REFERENCES `suppliers`(`agency_id`,`id`) ON UPDATE no action ON DELETE no action
) WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `bookings_event` ON `bookings` (`agency_id`,`event_id`,`id`);--> statement-breakpoint
CREATE INDEX `bookings_supplier` ON `bookings` (`agency_id`,`supplier_id`,`id`);--> statement-breakpoint
CREATE TABLE `credentials` (
	`agency_id` text NOT NULL,
	`id` text NOT NULL,
	`revision` integer DEFAULT 1 NOT NULL,
	`created_at` text NOT NULL,
	`supplier_id` text,
	`holder_kind` text NOT NULL,
	`holder_id` text NOT NULL,
	`kind` text NOT NULL,
	`state` text NOT NULL,
	`fields` text NOT NULL,
	`valid_from` text,
	`valid_to` text,
	`endless` integer DEFAULT false NOT NULL,
	`added_by` text NOT NULL,
	`submitted_by` text,
	`submitted_at` text,
	`claimed_by` text,
	`claimed_until` text,
	`reviewed_by` text,
	`reviewed_at` text,
	`reason` text,
	`note` text,
	`checks` text,
	PRIMARY KEY(`agency_id`, `id`)
) WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `credentials_holder` ON `credentials` (`agency_id`,`holder_id`,`kind`,`id`);--> statement-breakpoint
CREATE INDEX `credentials_supplier` ON `credentials` (`agency_id`,`supplier_id`,`id`);--> statement-breakpoint
CREATE INDEX `credentials_queue` ON `credentials` (`agency_id`,`submitted_at`,`id`) WHERE state = 'in_review';--> statement-breakpoint
CREATE UNIQUE INDEX `credentials_open` ON `credentials` (`agency_id`,`holder_id`,`kind`) WHERE state in ('uploaded', 'in_review');--> statement-breakpoint
CREATE TABLE `qualifications` (
	`agency_id` text NOT NULL,
	`id` text NOT NULL,
	`revision` integer DEFAULT 1 NOT NULL,
	`created_at` text NOT NULL,
	`supplier_id` text NOT NULL,
	`category` text NOT NULL,
	`region` text NOT NULL,
	`open` integer NOT NULL,
	`outcome` text,
	`until` text,
	`conditions` text NOT NULL,
	`reason` text,
	`decided_by` text,
	`decided_at` text,
	PRIMARY KEY(`agency_id`, `id`),
	FOREIGN KEY (`agency_id`,`supplier_id`) REFERENCES `suppliers`(`agency_id`,`id`) ON UPDATE no action ON DELETE no action
) WITHOUT ROWID;
--> statement-breakpoint
CREATE UNIQUE INDEX `qualifications_once` ON `qualifications` (`agency_id`,`supplier_id`,`category`,`region`);--> statement-breakpoint
CREATE INDEX `qualifications_where` ON `qualifications` (`agency_id`,`category`,`region`,`outcome`,`supplier_id`);--> statement-breakpoint
CREATE TABLE `restrictions` (
	`agency_id` text NOT NULL,
	`id` text NOT NULL,
	`revision` integer DEFAULT 1 NOT NULL,
	`created_at` text NOT NULL,
	`supplier_id` text NOT NULL,
	`kind` text NOT NULL,
	`code` text,
	`reason` text NOT NULL,
	`until` text,
	`review_on` text,
	`proposed_by` text NOT NULL,
	`confirmed_by` text,
	`confirmed_at` text,
	`lifted_by` text,
	`lifted_at` text,
	PRIMARY KEY(`agency_id`, `id`),
	FOREIGN KEY (`agency_id`,`supplier_id`) REFERENCES `suppliers`(`agency_id`,`id`) ON UPDATE no action ON DELETE no action
) WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `restrictions_supplier` ON `restrictions` (`agency_id`,`supplier_id`,`id`);--> statement-breakpoint
ALTER TABLE `suppliers` ADD `natural_person` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `suppliers` ADD `registration` text DEFAULT 'draft' NOT NULL;--> statement-breakpoint
ALTER TABLE `suppliers` ADD `registration_reason` text;