CREATE TABLE `agencies` (
	`agency_id` text NOT NULL,
	`id` text NOT NULL,
	`revision` integer DEFAULT 1 NOT NULL,
	`created_at` text NOT NULL,
	`name` text NOT NULL,
	`country` text NOT NULL,
	`zone` text NOT NULL,
	`currency` text NOT NULL,
	`languages` text NOT NULL,
	`brand` text,
	PRIMARY KEY(`agency_id`, `id`)
) WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `categories` (
	`agency_id` text NOT NULL,
	`id` text NOT NULL,
	`revision` integer DEFAULT 1 NOT NULL,
	`created_at` text NOT NULL,
	`kind` text NOT NULL,
	`code` text NOT NULL,
	`names` text NOT NULL,
	`sort` integer NOT NULL,
	`archived_at` text,
	PRIMARY KEY(`agency_id`, `id`)
) WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `departments` (
	`agency_id` text NOT NULL,
	`id` text NOT NULL,
	`revision` integer DEFAULT 1 NOT NULL,
	`created_at` text NOT NULL,
	`names` text NOT NULL,
	`sort` integer NOT NULL,
	`archived_at` text,
	PRIMARY KEY(`agency_id`, `id`)
) WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `figures` (
	`agency_id` text NOT NULL,
	`id` text NOT NULL,
	`revision` integer DEFAULT 1 NOT NULL,
	`created_at` text NOT NULL,
	`kind` text NOT NULL,
	`code` text NOT NULL,
	`amount` integer NOT NULL,
	`currency` text,
	`valid_from` text NOT NULL,
	`note` text,
	PRIMARY KEY(`agency_id`, `id`)
) WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `reply_addresses` (
	`agency_id` text NOT NULL,
	`id` text NOT NULL,
	`revision` integer DEFAULT 1 NOT NULL,
	`created_at` text NOT NULL,
	`email` text NOT NULL,
	`token_hash` text NOT NULL,
	`expires_at` text NOT NULL,
	`confirmed_at` text,
	PRIMARY KEY(`agency_id`, `id`)
) WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `reply_addresses_token` ON `reply_addresses` (`agency_id`,`token_hash`);--> statement-breakpoint
CREATE TABLE `working_days` (
	`agency_id` text NOT NULL,
	`id` text NOT NULL,
	`revision` integer DEFAULT 1 NOT NULL,
	`created_at` text NOT NULL,
	`country` text NOT NULL,
	`day` text NOT NULL,
	`working` integer NOT NULL,
	`name` text NOT NULL,
	`note` text,
	PRIMARY KEY(`agency_id`, `id`)
) WITHOUT ROWID;
