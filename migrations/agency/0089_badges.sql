CREATE TABLE `badge_keys` (
	`agency_id` text NOT NULL,
	`id` text NOT NULL,
	`revision` integer DEFAULT 1 NOT NULL,
	`created_at` text NOT NULL,
	`public_key` text NOT NULL,
	`locked_key` text NOT NULL,
	PRIMARY KEY(`agency_id`, `id`)
) WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `badges` (
	`agency_id` text NOT NULL,
	`id` text NOT NULL,
	`revision` integer DEFAULT 1 NOT NULL,
	`created_at` text NOT NULL,
	`person_id` text NOT NULL,
	`kind` text NOT NULL,
	`achievement` text NOT NULL,
	`names` text NOT NULL,
	`criteria` text NOT NULL,
	`awarded_on` text NOT NULL,
	`valid_to` text,
	`awarded_by` text,
	`published_at` text,
	`locale` text,
	`holder_name` text,
	`key_id` text,
	`jwt` text,
	`revoked_at` text,
	`revoked_by` text,
	`revoked_because` text,
	PRIMARY KEY(`agency_id`, `id`),
	FOREIGN KEY (`agency_id`,`person_id`) REFERENCES `people`(`agency_id`,`id`) ON UPDATE no action ON DELETE no action
) WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `badges_person` ON `badges` (`agency_id`,`person_id`,`id`);--> statement-breakpoint
CREATE INDEX `badges_revoked` ON `badges` (`agency_id`,`revoked_at`) WHERE revoked_at is not null;--> statement-breakpoint
CREATE UNIQUE INDEX `badges_held` ON `badges` (`agency_id`,`person_id`,`achievement`) WHERE revoked_at is null;