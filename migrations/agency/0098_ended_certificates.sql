CREATE TABLE `ended_certificates` (
	`agency_id` text NOT NULL,
	`id` text NOT NULL,
	`revision` integer DEFAULT 1 NOT NULL,
	`created_at` text NOT NULL,
	`place_id` text NOT NULL,
	`person_id` text NOT NULL,
	`certificate` text NOT NULL,
	`sha256` text NOT NULL,
	`replaced` integer NOT NULL,
	`because` text NOT NULL,
	`ended_by` text NOT NULL,
	PRIMARY KEY(`agency_id`, `id`),
	FOREIGN KEY (`agency_id`,`place_id`) REFERENCES `course_places`(`agency_id`,`id`) ON UPDATE no action ON DELETE no action
) WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `ended_certificates_person` ON `ended_certificates` (`agency_id`,`person_id`,`place_id`);--> statement-breakpoint
CREATE INDEX `ended_certificates_hash` ON `ended_certificates` (`sha256`);