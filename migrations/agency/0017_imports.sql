CREATE TABLE `import_problems` (
	`agency_id` text NOT NULL,
	`import_id` text NOT NULL,
	`line` integer NOT NULL,
	`field` text NOT NULL,
	`column` integer,
	`code` text NOT NULL,
	`text` text NOT NULL,
	PRIMARY KEY(`agency_id`, `import_id`, `line`, `field`),
	FOREIGN KEY (`agency_id`,`import_id`) REFERENCES `imports`(`agency_id`,`id`) ON UPDATE no action ON DELETE no action
) WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `import_rows` (
	`agency_id` text NOT NULL,
	`import_id` text NOT NULL,
	`line` integer NOT NULL,
	`decision` text NOT NULL,
	`key` text NOT NULL,
	`values` text NOT NULL,
	`target_id` text NOT NULL,
	`target_revision` integer,
	`before` text,
	PRIMARY KEY(`agency_id`, `import_id`, `line`),
	FOREIGN KEY (`agency_id`,`import_id`) REFERENCES `imports`(`agency_id`,`id`) ON UPDATE no action ON DELETE no action
) WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `imports` (
	`agency_id` text NOT NULL,
	`id` text NOT NULL,
	`revision` integer DEFAULT 1 NOT NULL,
	`created_at` text NOT NULL,
	`kind` text NOT NULL,
	`event_id` text,
	`started_by` text NOT NULL,
	`state` text NOT NULL,
	`file_id` text,
	`file_name` text,
	`sha256` text,
	`format` text,
	`header` text,
	`mapping` text,
	`existing` text NOT NULL,
	`line` integer NOT NULL,
	`percent` integer NOT NULL,
	`fresh` integer NOT NULL,
	`changed` integer NOT NULL,
	`skipped` integer NOT NULL,
	`wrong` integer NOT NULL,
	`attempts` integer NOT NULL,
	`faults` integer NOT NULL,
	`due_at` text NOT NULL,
	`error` text,
	`done_at` text,
	PRIMARY KEY(`agency_id`, `id`)
) WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `imports_started` ON `imports` (`agency_id`,`started_by`,`id`);--> statement-breakpoint
CREATE INDEX `imports_due` ON `imports` (`due_at`) WHERE state = 'reading';