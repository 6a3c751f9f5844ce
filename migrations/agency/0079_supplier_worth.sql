CREATE TABLE `evaluation_weights` (
	`agency_id` text NOT NULL,
	`id` text NOT NULL,
	`revision` integer DEFAULT 1 NOT NULL,
	`created_at` text NOT NULL,
	`weights` text NOT NULL,
	PRIMARY KEY(`agency_id`, `id`)
) WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `evaluations` (
	`agency_id` text NOT NULL,
	`id` text NOT NULL,
	`revision` integer DEFAULT 1 NOT NULL,
	`created_at` text NOT NULL,
	`supplier_id` text NOT NULL,
	`booking_id` text NOT NULL,
	`event_id` text NOT NULL,
	`client_id` text NOT NULL,
	`category` text NOT NULL,
	`title` text NOT NULL,
	`event_name` text NOT NULL,
	`side` text NOT NULL,
	`written_by` text NOT NULL,
	`day` text NOT NULL,
	`spend` integer NOT NULL,
	`marks` text NOT NULL,
	`weights` text NOT NULL,
	`incidents` text NOT NULL,
	`comment` text,
	`note` text,
	`reply` text,
	`answered_by` text,
	`answered_at` text,
	PRIMARY KEY(`agency_id`, `id`),
	FOREIGN KEY (`agency_id`,`supplier_id`) REFERENCES `suppliers`(`agency_id`,`id`) ON UPDATE no action ON DELETE no action
) WITHOUT ROWID;
--> statement-breakpoint
CREATE UNIQUE INDEX `evaluations_once` ON `evaluations` (`agency_id`,`booking_id`,`side`,`written_by`);--> statement-breakpoint
CREATE INDEX `evaluations_supplier` ON `evaluations` (`agency_id`,`supplier_id`,`day`);--> statement-breakpoint
CREATE INDEX `evaluations_spend` ON `evaluations` (`agency_id`,`category`,`day`,`supplier_id`,`booking_id`,`spend`);--> statement-breakpoint
CREATE TABLE `standbys` (
	`agency_id` text NOT NULL,
	`id` text NOT NULL,
	`revision` integer DEFAULT 1 NOT NULL,
	`created_at` text NOT NULL,
	`supplier_id` text NOT NULL,
	`category` text NOT NULL,
	`region` text NOT NULL,
	`hours` integer NOT NULL,
	`until` text NOT NULL,
	`added_by` text NOT NULL,
	`confirmed_at` text,
	PRIMARY KEY(`agency_id`, `id`),
	FOREIGN KEY (`agency_id`,`supplier_id`) REFERENCES `suppliers`(`agency_id`,`id`) ON UPDATE no action ON DELETE no action
) WITHOUT ROWID;
--> statement-breakpoint
CREATE UNIQUE INDEX `standbys_once` ON `standbys` (`agency_id`,`supplier_id`,`category`,`region`);--> statement-breakpoint
CREATE INDEX `standbys_where` ON `standbys` (`agency_id`,`category`,`region`);--> statement-breakpoint
CREATE TABLE `supplier_facts` (
	`agency_id` text NOT NULL,
	`supplier_id` text NOT NULL,
	`kind` text NOT NULL,
	`good` integer NOT NULL,
	`of` integer NOT NULL,
	PRIMARY KEY(`agency_id`, `supplier_id`, `kind`)
) WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `tiers` (
	`agency_id` text NOT NULL,
	`id` text NOT NULL,
	`revision` integer DEFAULT 1 NOT NULL,
	`created_at` text NOT NULL,
	`supplier_id` text NOT NULL,
	`category` text NOT NULL,
	`tier` text NOT NULL,
	`proposed` text,
	`reasons` text NOT NULL,
	`comment` text,
	`level` text NOT NULL,
	`counterpart_id` text,
	`review_on` text,
	`decided_by` text NOT NULL,
	`decided_at` text NOT NULL,
	PRIMARY KEY(`agency_id`, `id`),
	FOREIGN KEY (`agency_id`,`supplier_id`) REFERENCES `suppliers`(`agency_id`,`id`) ON UPDATE no action ON DELETE no action
) WITHOUT ROWID;
--> statement-breakpoint
CREATE UNIQUE INDEX `tiers_once` ON `tiers` (`agency_id`,`supplier_id`,`category`);--> statement-breakpoint
CREATE INDEX `tiers_review` ON `tiers` (`agency_id`,`review_on`);--> statement-breakpoint
ALTER TABLE `restrictions` ADD `reply` text;--> statement-breakpoint
ALTER TABLE `restrictions` ADD `answered_by` text;--> statement-breakpoint
ALTER TABLE `restrictions` ADD `answered_at` text;--> statement-breakpoint
ALTER TABLE `suppliers` ADD `score` real;--> statement-breakpoint
ALTER TABLE `suppliers` ADD `scored` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `suppliers` ADD `tier` text;