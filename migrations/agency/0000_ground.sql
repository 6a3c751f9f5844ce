CREATE TABLE `brief_answers` (
	`agency_id` text NOT NULL,
	`id` text NOT NULL,
	`revision` integer DEFAULT 1 NOT NULL,
	`created_at` text NOT NULL,
	`brief_id` text NOT NULL,
	`client_id` text NOT NULL,
	`field` text NOT NULL,
	`not_applicable` integer NOT NULL,
	`value` text,
	`answered_by` text NOT NULL,
	`answered_at` text NOT NULL,
	PRIMARY KEY(`agency_id`, `id`),
	FOREIGN KEY (`agency_id`,`brief_id`) REFERENCES `briefs`(`agency_id`,`id`) ON UPDATE no action ON DELETE no action
) WITHOUT ROWID;
--> statement-breakpoint
CREATE UNIQUE INDEX `brief_answers_field` ON `brief_answers` (`agency_id`,`brief_id`,`field`);--> statement-breakpoint
CREATE TABLE `brief_versions` (
	`agency_id` text NOT NULL,
	`id` text NOT NULL,
	`revision` integer DEFAULT 1 NOT NULL,
	`created_at` text NOT NULL,
	`brief_id` text NOT NULL,
	`client_id` text NOT NULL,
	`number` integer NOT NULL,
	`content` text NOT NULL,
	`sha256` text NOT NULL,
	`frozen_by` text NOT NULL,
	PRIMARY KEY(`agency_id`, `id`),
	FOREIGN KEY (`agency_id`,`brief_id`) REFERENCES `briefs`(`agency_id`,`id`) ON UPDATE no action ON DELETE no action
) WITHOUT ROWID;
--> statement-breakpoint
CREATE UNIQUE INDEX `brief_versions_number` ON `brief_versions` (`agency_id`,`brief_id`,`number`);--> statement-breakpoint
CREATE TABLE `briefs` (
	`agency_id` text NOT NULL,
	`id` text NOT NULL,
	`revision` integer DEFAULT 1 NOT NULL,
	`created_at` text NOT NULL,
	`client_id` text NOT NULL,
	`event_id` text,
	`title` text NOT NULL,
	`state` text NOT NULL,
	`started_by` text NOT NULL,
	`submitted_by` text,
	`submitted_at` text,
	`version` integer DEFAULT 0 NOT NULL,
	`changed_at` text,
	PRIMARY KEY(`agency_id`, `id`),
	FOREIGN KEY (`agency_id`,`client_id`) REFERENCES `clients`(`agency_id`,`id`) ON UPDATE no action ON DELETE no action
) WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `briefs_client` ON `briefs` (`agency_id`,`client_id`,`id`);--> statement-breakpoint
CREATE INDEX `briefs_state` ON `briefs` (`agency_id`,`state`,`id`);--> statement-breakpoint
CREATE TABLE `clients` (
	`agency_id` text NOT NULL,
	`id` text NOT NULL,
	`revision` integer DEFAULT 1 NOT NULL,
	`created_at` text NOT NULL,
	`name` text NOT NULL,
	`latin` text,
	`country` text NOT NULL,
	`notes` text,
	PRIMARY KEY(`agency_id`, `id`)
) WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `clients_name` ON `clients` (`agency_id`,`name`);--> statement-breakpoint
CREATE TABLE `duties` (
	`agency_id` text NOT NULL,
	`id` text NOT NULL,
	`revision` integer DEFAULT 1 NOT NULL,
	`created_at` text NOT NULL,
	`event_id` text NOT NULL,
	`client_id` text NOT NULL,
	`person_id` text NOT NULL,
	`duty` text NOT NULL,
	PRIMARY KEY(`agency_id`, `id`),
	FOREIGN KEY (`agency_id`,`event_id`) REFERENCES `events`(`agency_id`,`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`agency_id`,`person_id`) REFERENCES `people`(`agency_id`,`id`) ON UPDATE no action ON DELETE no action
) WITHOUT ROWID;
--> statement-breakpoint
CREATE UNIQUE INDEX `duties_once` ON `duties` (`agency_id`,`event_id`,`person_id`,`duty`);--> statement-breakpoint
CREATE TABLE `events` (
	`agency_id` text NOT NULL,
	`id` text NOT NULL,
	`revision` integer DEFAULT 1 NOT NULL,
	`created_at` text NOT NULL,
	`client_id` text NOT NULL,
	`brief_id` text,
	`name` text NOT NULL,
	`starts_on` text NOT NULL,
	`ends_on` text NOT NULL,
	`zone` text NOT NULL,
	`place` text NOT NULL,
	`attendance` integer,
	`phase` text NOT NULL,
	`coordinator_id` text NOT NULL,
	PRIMARY KEY(`agency_id`, `id`),
	FOREIGN KEY (`agency_id`,`client_id`) REFERENCES `clients`(`agency_id`,`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`agency_id`,`coordinator_id`) REFERENCES `people`(`agency_id`,`id`) ON UPDATE no action ON DELETE no action
) WITHOUT ROWID;
--> statement-breakpoint
CREATE UNIQUE INDEX `events_brief` ON `events` (`agency_id`,`brief_id`);--> statement-breakpoint
CREATE INDEX `events_client` ON `events` (`agency_id`,`client_id`,`id`);--> statement-breakpoint
CREATE INDEX `events_starts` ON `events` (`agency_id`,`starts_on`,`id`);--> statement-breakpoint
CREATE INDEX `events_ends` ON `events` (`agency_id`,`ends_on`,`id`);--> statement-breakpoint
CREATE TABLE `audit` (
	`agency_id` text NOT NULL,
	`id` text NOT NULL,
	`at` text NOT NULL,
	`actor_kind` text NOT NULL,
	`actor_id` text,
	`action` text NOT NULL,
	`subject_kind` text NOT NULL,
	`subject_id` text NOT NULL,
	`client_id` text,
	`event_id` text,
	`before` text,
	`after` text,
	`request_id` text NOT NULL,
	`bulk` integer NOT NULL,
	`rows_changed` integer NOT NULL,
	PRIMARY KEY(`agency_id`, `id`),
	CONSTRAINT "audit_rows_changed" CHECK(rows_changed = 1 or (bulk = 1 and rows_changed > 1))
) WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `audit_subject` ON `audit` (`agency_id`,`subject_id`,`id`);--> statement-breakpoint
CREATE TABLE `file_parts` (
	`agency_id` text NOT NULL,
	`file_id` text NOT NULL,
	`number` integer NOT NULL,
	`size` integer NOT NULL,
	`etag` text NOT NULL,
	`sha256` text NOT NULL,
	PRIMARY KEY(`agency_id`, `file_id`, `number`),
	FOREIGN KEY (`agency_id`,`file_id`) REFERENCES `files`(`agency_id`,`id`) ON UPDATE no action ON DELETE no action
) WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `files` (
	`agency_id` text NOT NULL,
	`id` text NOT NULL,
	`revision` integer DEFAULT 1 NOT NULL,
	`created_at` text NOT NULL,
	`client_id` text,
	`event_id` text,
	`supplier_id` text,
	`subject_kind` text NOT NULL,
	`subject_id` text NOT NULL,
	`name` text NOT NULL,
	`size` integer NOT NULL,
	`type` text,
	`sha256` text,
	`state` text NOT NULL,
	`object_key` text NOT NULL,
	`upload_id` text,
	`added_by` text NOT NULL,
	PRIMARY KEY(`agency_id`, `id`)
) WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `files_subject` ON `files` (`agency_id`,`subject_id`,`state`);--> statement-breakpoint
CREATE INDEX `files_unfinished` ON `files` (`created_at`) WHERE state = 'pending';--> statement-breakpoint
CREATE TABLE `handled` (
	`agency_id` text NOT NULL,
	`id` text NOT NULL,
	`listener` text NOT NULL,
	`at` text NOT NULL,
	PRIMARY KEY(`agency_id`, `id`, `listener`)
) WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `idempotency` (
	`agency_id` text NOT NULL,
	`actor_id` text NOT NULL,
	`route` text NOT NULL,
	`key` text NOT NULL,
	`body_hash` text NOT NULL,
	`answer` text,
	`created_at` text NOT NULL,
	PRIMARY KEY(`agency_id`, `actor_id`, `route`, `key`)
) WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `mails` (
	`agency_id` text NOT NULL,
	`id` text NOT NULL,
	`person_id` text,
	`to` text NOT NULL,
	`locale` text NOT NULL,
	`kind` text NOT NULL,
	`from` text NOT NULL,
	`subject` text NOT NULL,
	`html` text NOT NULL,
	`text` text NOT NULL,
	`stop_url` text,
	`state` text DEFAULT 'pending' NOT NULL,
	`attempts` integer DEFAULT 0 NOT NULL,
	`due_at` text NOT NULL,
	`sent_at` text,
	`error` text,
	`created_at` text NOT NULL,
	PRIMARY KEY(`agency_id`, `id`)
) WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `mails_due` ON `mails` (`due_at`) WHERE state = 'pending';--> statement-breakpoint
CREATE TABLE `outbox` (
	`agency_id` text NOT NULL,
	`id` text NOT NULL,
	`kind` text NOT NULL,
	`payload` text,
	`attempts` integer DEFAULT 0 NOT NULL,
	`created_at` text NOT NULL,
	`due_at` text NOT NULL,
	`handled_at` text,
	`dead_at` text,
	`error` text,
	PRIMARY KEY(`agency_id`, `id`)
) WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `outbox_due` ON `outbox` (`due_at`) WHERE handled_at is null and dead_at is null;--> statement-breakpoint
CREATE TABLE `mail_stops` (
	`agency_id` text NOT NULL,
	`id` text NOT NULL,
	`revision` integer DEFAULT 1 NOT NULL,
	`created_at` text NOT NULL,
	`person_id` text NOT NULL,
	`kind` text NOT NULL,
	PRIMARY KEY(`agency_id`, `id`)
) WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `mail_stops_kind` ON `mail_stops` (`agency_id`,`kind`,`person_id`);--> statement-breakpoint
CREATE TABLE `notices` (
	`agency_id` text NOT NULL,
	`id` text NOT NULL,
	`revision` integer DEFAULT 1 NOT NULL,
	`created_at` text NOT NULL,
	`client_id` text,
	`event_id` text,
	`person_id` text NOT NULL,
	`kind` text NOT NULL,
	`actor_id` text,
	`subject_kind` text NOT NULL,
	`subject_id` text NOT NULL,
	`path` text NOT NULL,
	`details` text NOT NULL,
	`read_at` text,
	`news_id` text NOT NULL,
	PRIMARY KEY(`agency_id`, `id`)
) WITHOUT ROWID;
--> statement-breakpoint
CREATE UNIQUE INDEX `notices_once` ON `notices` (`agency_id`,`news_id`,`person_id`);--> statement-breakpoint
CREATE INDEX `notices_person` ON `notices` (`agency_id`,`person_id`,`id`);--> statement-breakpoint
CREATE INDEX `notices_unread` ON `notices` (`agency_id`,`person_id`) WHERE read_at is null;--> statement-breakpoint
CREATE TABLE `people` (
	`agency_id` text NOT NULL,
	`id` text NOT NULL,
	`revision` integer DEFAULT 1 NOT NULL,
	`created_at` text NOT NULL,
	`email` text NOT NULL,
	`locale` text NOT NULL,
	`role` text NOT NULL,
	`client_id` text,
	`supplier_id` text,
	`scope` text NOT NULL,
	`family` text NOT NULL,
	`given` text NOT NULL,
	`latin` text,
	`address` text,
	`state` text NOT NULL,
	PRIMARY KEY(`agency_id`, `id`)
) WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `people_client` ON `people` (`agency_id`,`client_id`);--> statement-breakpoint
CREATE INDEX `people_supplier` ON `people` (`agency_id`,`supplier_id`);--> statement-breakpoint
CREATE INDEX `people_email` ON `people` (`agency_id`,`email`);--> statement-breakpoint
CREATE TABLE `tasks` (
	`agency_id` text NOT NULL,
	`id` text NOT NULL,
	`revision` integer DEFAULT 1 NOT NULL,
	`created_at` text NOT NULL,
	`event_id` text NOT NULL,
	`client_id` text NOT NULL,
	`title` text NOT NULL,
	`owner_id` text NOT NULL,
	`due_on` text,
	`state` text NOT NULL,
	`done_at` text,
	`done_by` text,
	PRIMARY KEY(`agency_id`, `id`),
	FOREIGN KEY (`agency_id`,`event_id`) REFERENCES `events`(`agency_id`,`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`agency_id`,`owner_id`) REFERENCES `people`(`agency_id`,`id`) ON UPDATE no action ON DELETE no action
) WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `tasks_event` ON `tasks` (`agency_id`,`event_id`,`id`);--> statement-breakpoint
CREATE INDEX `tasks_owner` ON `tasks` (`agency_id`,`owner_id`,`state`,`due_on`);--> statement-breakpoint
CREATE TABLE `signoffs` (
	`agency_id` text NOT NULL,
	`id` text NOT NULL,
	`revision` integer DEFAULT 1 NOT NULL,
	`created_at` text NOT NULL,
	`client_id` text,
	`event_id` text,
	`subject_kind` text NOT NULL,
	`subject_id` text NOT NULL,
	`version` integer NOT NULL,
	`sha256` text NOT NULL,
	`person_id` text NOT NULL,
	`answer` text NOT NULL,
	`comment` text,
	PRIMARY KEY(`agency_id`, `id`)
) WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `signoffs_subject` ON `signoffs` (`agency_id`,`subject_id`,`version`);--> statement-breakpoint
CREATE TABLE `suppliers` (
	`agency_id` text NOT NULL,
	`id` text NOT NULL,
	`revision` integer DEFAULT 1 NOT NULL,
	`created_at` text NOT NULL,
	`name` text NOT NULL,
	`latin` text,
	`country` text NOT NULL,
	`category` text NOT NULL,
	PRIMARY KEY(`agency_id`, `id`)
) WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `suppliers_name` ON `suppliers` (`agency_id`,`name`);--> statement-breakpoint
CREATE TABLE `messages` (
	`agency_id` text NOT NULL,
	`id` text NOT NULL,
	`revision` integer DEFAULT 1 NOT NULL,
	`created_at` text NOT NULL,
	`client_id` text,
	`event_id` text,
	`thread_id` text NOT NULL,
	`author_id` text NOT NULL,
	`text` text NOT NULL,
	PRIMARY KEY(`agency_id`, `id`),
	FOREIGN KEY (`agency_id`,`thread_id`) REFERENCES `threads`(`agency_id`,`id`) ON UPDATE no action ON DELETE no action
) WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `messages_thread` ON `messages` (`agency_id`,`thread_id`,`id`);--> statement-breakpoint
CREATE TABLE `threads` (
	`agency_id` text NOT NULL,
	`id` text NOT NULL,
	`revision` integer DEFAULT 1 NOT NULL,
	`created_at` text NOT NULL,
	`client_id` text,
	`event_id` text,
	`kind` text NOT NULL,
	`visibility` text NOT NULL,
	`subject_kind` text NOT NULL,
	`subject_id` text NOT NULL,
	`subject_title` text DEFAULT '' NOT NULL,
	`field` text,
	`state` text NOT NULL,
	`asked_by` text NOT NULL,
	`addressee_id` text NOT NULL,
	`due_on` text,
	PRIMARY KEY(`agency_id`, `id`)
) WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `threads_subject` ON `threads` (`agency_id`,`subject_id`,`id`);--> statement-breakpoint
CREATE INDEX `threads_addressee` ON `threads` (`agency_id`,`addressee_id`,`state`);