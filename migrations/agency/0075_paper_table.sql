CREATE TABLE `demands` (
	`agency_id` text NOT NULL,
	`id` text NOT NULL,
	`revision` integer DEFAULT 1 NOT NULL,
	`created_at` text NOT NULL,
	`kind` text NOT NULL,
	`holder` text NOT NULL,
	`category` text,
	`region` text,
	`level` text NOT NULL,
	PRIMARY KEY(`agency_id`, `id`)
) WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `paper_kinds` (
	`agency_id` text NOT NULL,
	`id` text NOT NULL,
	`revision` integer DEFAULT 1 NOT NULL,
	`created_at` text NOT NULL,
	`names` text NOT NULL,
	`hint` text,
	`holders` text NOT NULL,
	`term` text NOT NULL,
	`max_months` integer,
	`fresh_months` integer,
	`fields` text NOT NULL,
	`archived_at` text,
	PRIMARY KEY(`agency_id`, `id`)
) WITHOUT ROWID;
