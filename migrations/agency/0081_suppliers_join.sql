CREATE TABLE `paper_links` (
	`agency_id` text NOT NULL,
	`id` text NOT NULL,
	`revision` integer DEFAULT 1 NOT NULL,
	`created_at` text NOT NULL,
	`supplier_id` text NOT NULL,
	`credential_id` text NOT NULL,
	`name` text NOT NULL,
	`email` text NOT NULL,
	`locale` text NOT NULL,
	`token_hash` text NOT NULL,
	`sent_by` text NOT NULL,
	`expires_at` text NOT NULL,
	`end` text,
	PRIMARY KEY(`agency_id`, `id`),
	FOREIGN KEY (`agency_id`,`credential_id`) REFERENCES `credentials`(`agency_id`,`id`) ON UPDATE no action ON DELETE no action
) WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `paper_links_credential` ON `paper_links` (`agency_id`,`credential_id`,`id`);--> statement-breakpoint
CREATE INDEX `paper_links_token` ON `paper_links` (`agency_id`,`token_hash`);--> statement-breakpoint
CREATE TABLE `supplier_intakes` (
	`agency_id` text NOT NULL,
	`id` text NOT NULL,
	`revision` integer DEFAULT 1 NOT NULL,
	`created_at` text NOT NULL,
	`page` integer NOT NULL,
	PRIMARY KEY(`agency_id`, `id`)
) WITHOUT ROWID;
--> statement-breakpoint
ALTER TABLE `suppliers` ADD `applicant` text;--> statement-breakpoint
CREATE INDEX `suppliers_applied` ON `suppliers` (`agency_id`,`id`) WHERE applicant is not null;