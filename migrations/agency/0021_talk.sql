CREATE TABLE `message_texts` (
	`agency_id` text NOT NULL,
	`id` text NOT NULL,
	`revision` integer DEFAULT 1 NOT NULL,
	`created_at` text NOT NULL,
	`message_id` text NOT NULL,
	`text` text NOT NULL,
	PRIMARY KEY(`agency_id`, `id`),
	FOREIGN KEY (`agency_id`,`message_id`) REFERENCES `messages`(`agency_id`,`id`) ON UPDATE no action ON DELETE no action
) WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `message_texts_message` ON `message_texts` (`agency_id`,`message_id`,`id`);--> statement-breakpoint
CREATE TABLE `reply_places` (
	`agency_id` text NOT NULL,
	`id` text NOT NULL,
	`created_at` text NOT NULL,
	`thread_id` text NOT NULL,
	`person_id` text NOT NULL,
	PRIMARY KEY(`agency_id`, `id`)
) WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `thread_marks` (
	`agency_id` text NOT NULL,
	`thread_id` text NOT NULL,
	`person_id` text NOT NULL,
	`seen_id` text NOT NULL,
	PRIMARY KEY(`agency_id`, `thread_id`, `person_id`)
) WITHOUT ROWID;
--> statement-breakpoint
ALTER TABLE `files` ADD `visibility` text;--> statement-breakpoint
ALTER TABLE `mails` ADD `reply_to` text;--> statement-breakpoint
ALTER TABLE `tasks` ADD `thread_id` text;--> statement-breakpoint
ALTER TABLE `messages` ADD `mentions` text DEFAULT '[]' NOT NULL;--> statement-breakpoint
ALTER TABLE `messages` ADD `edited_at` text;--> statement-breakpoint
ALTER TABLE `messages` ADD `withdrawn_at` text;--> statement-breakpoint
ALTER TABLE `messages` ADD `mail_hash` text;--> statement-breakpoint
CREATE UNIQUE INDEX `messages_mail` ON `messages` (`agency_id`,`mail_hash`) WHERE mail_hash is not null;--> statement-breakpoint
ALTER TABLE `threads` ADD `supplier_id` text;--> statement-breakpoint
ALTER TABLE `threads` ADD `shared_by` text;--> statement-breakpoint
ALTER TABLE `threads` ADD `shared_at` text;--> statement-breakpoint
ALTER TABLE `threads` ADD `task_id` text;