CREATE TABLE `brief_pairs` (
	`agency_id` text NOT NULL,
	`id` text NOT NULL,
	`revision` integer DEFAULT 1 NOT NULL,
	`created_at` text NOT NULL,
	`client_id` text NOT NULL,
	`first_id` text NOT NULL,
	`second_id` text NOT NULL,
	`answer` text NOT NULL,
	`decided_by` text NOT NULL,
	PRIMARY KEY(`agency_id`, `id`),
	FOREIGN KEY (`agency_id`,`first_id`) REFERENCES `briefs`(`agency_id`,`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`agency_id`,`second_id`) REFERENCES `briefs`(`agency_id`,`id`) ON UPDATE no action ON DELETE no action
) WITHOUT ROWID;
--> statement-breakpoint
CREATE UNIQUE INDEX `brief_pairs_once` ON `brief_pairs` (`agency_id`,`first_id`,`second_id`);--> statement-breakpoint
CREATE INDEX `brief_pairs_second` ON `brief_pairs` (`agency_id`,`second_id`);