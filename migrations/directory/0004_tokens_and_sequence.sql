CREATE TABLE `tokens` (
	`id` text PRIMARY KEY NOT NULL,
	`agency_id` text NOT NULL,
	`kind` text NOT NULL,
	`person_id` text NOT NULL,
	`hash` text NOT NULL,
	`start` text NOT NULL,
	`name` text NOT NULL,
	`scopes` text NOT NULL,
	`role` text,
	`scope` text,
	`created_at` text NOT NULL,
	`expires_at` text NOT NULL,
	`last_used_at` text,
	`revoked_at` text,
	FOREIGN KEY (`agency_id`) REFERENCES `agencies`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `tokens_hash_unique` ON `tokens` (`hash`);--> statement-breakpoint
CREATE INDEX `tokens_person` ON `tokens` (`agency_id`,`person_id`,`id`);--> statement-breakpoint
CREATE INDEX `tokens_kind` ON `tokens` (`agency_id`,`kind`,`id`);