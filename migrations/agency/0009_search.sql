CREATE TABLE `search_builds` (
	`agency_id` text NOT NULL,
	`id` text NOT NULL,
	`revision` integer DEFAULT 1 NOT NULL,
	`created_at` text NOT NULL,
	`version` integer NOT NULL,
	`kind` text,
	`after` text NOT NULL,
	`records` integer NOT NULL,
	`finished_at` text,
	PRIMARY KEY(`agency_id`, `id`)
) WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `search_records` (
	`agency_id` text NOT NULL,
	`id` text NOT NULL,
	`revision` integer DEFAULT 1 NOT NULL,
	`created_at` text NOT NULL,
	`client_id` text,
	`event_id` text,
	`supplier_id` text,
	`kind` text NOT NULL,
	`found_by` text NOT NULL,
	`title` text NOT NULL,
	`latin` text,
	`parent_id` text,
	`facts` text NOT NULL,
	`names` text NOT NULL,
	`words` text NOT NULL,
	`updated_at` text NOT NULL,
	PRIMARY KEY(`agency_id`, `id`)
) WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `search_records_client` ON `search_records` (`agency_id`,`client_id`,`id`);--> statement-breakpoint
CREATE INDEX `search_records_event` ON `search_records` (`agency_id`,`event_id`,`id`) WHERE event_id is not null;--> statement-breakpoint
CREATE INDEX `search_records_supplier` ON `search_records` (`agency_id`,`supplier_id`,`id`) WHERE supplier_id is not null;--> statement-breakpoint
CREATE TABLE `search_terms` (
	`agency_id` text NOT NULL,
	`kind` text NOT NULL,
	`term` text NOT NULL,
	`rank` integer NOT NULL,
	`id` text NOT NULL,
	PRIMARY KEY(`agency_id`, `kind`, `term`, `rank`, `id`)
) WITHOUT ROWID;
