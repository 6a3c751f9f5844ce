CREATE TABLE `enquiries` (
	`token_hash` text PRIMARY KEY NOT NULL,
	`agency_id` text NOT NULL,
	`email` text NOT NULL,
	`said_hash` text NOT NULL,
	`said` text NOT NULL,
	`ids` text NOT NULL,
	`created_at` text NOT NULL,
	`expires_at` text NOT NULL,
	`used_at` text,
	FOREIGN KEY (`agency_id`) REFERENCES `agencies`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `enquiries_same` ON `enquiries` (`agency_id`,`email`,`said_hash`);