CREATE TABLE `brief_intakes` (
	`agency_id` text NOT NULL,
	`id` text NOT NULL,
	`revision` integer DEFAULT 1 NOT NULL,
	`created_at` text NOT NULL,
	`page` integer NOT NULL,
	PRIMARY KEY(`agency_id`, `id`)
) WITHOUT ROWID;
