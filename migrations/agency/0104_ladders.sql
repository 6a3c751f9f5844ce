CREATE TABLE `ladders` (
	`agency_id` text NOT NULL,
	`id` text NOT NULL,
	`revision` integer DEFAULT 1 NOT NULL,
	`created_at` text NOT NULL,
	`names` text NOT NULL,
	`kind` text NOT NULL,
	`place` integer NOT NULL,
	`archived_at` text,
	PRIMARY KEY(`agency_id`, `id`)
) WITHOUT ROWID;
