CREATE TABLE `course_places` (
	`agency_id` text NOT NULL,
	`id` text NOT NULL,
	`revision` integer DEFAULT 1 NOT NULL,
	`created_at` text NOT NULL,
	`session_id` text NOT NULL,
	`person_id` text NOT NULL,
	`signed_in_at` text,
	`signed_in_by` text,
	`outcome` text,
	`stars` integer,
	`remark` text,
	`certificate` text,
	`sha256` text,
	PRIMARY KEY(`agency_id`, `id`),
	FOREIGN KEY (`agency_id`,`session_id`) REFERENCES `course_sessions`(`agency_id`,`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`agency_id`,`person_id`) REFERENCES `people`(`agency_id`,`id`) ON UPDATE no action ON DELETE no action
) WITHOUT ROWID;
--> statement-breakpoint
CREATE UNIQUE INDEX `course_places_session` ON `course_places` (`agency_id`,`session_id`,`person_id`);--> statement-breakpoint
CREATE INDEX `course_places_person` ON `course_places` (`agency_id`,`person_id`,`id`);--> statement-breakpoint
CREATE INDEX `course_places_hash` ON `course_places` (`sha256`) WHERE sha256 is not null;--> statement-breakpoint
CREATE TABLE `course_sessions` (
	`agency_id` text NOT NULL,
	`id` text NOT NULL,
	`revision` integer DEFAULT 1 NOT NULL,
	`created_at` text NOT NULL,
	`course_id` text NOT NULL,
	`starts_at` text NOT NULL,
	`ends_at` text NOT NULL,
	`room` text NOT NULL,
	`trainer_id` text NOT NULL,
	`places` integer NOT NULL,
	`code` text NOT NULL,
	`withdrawals` integer NOT NULL,
	`closed_at` text,
	`closed_by` text,
	`called_off_at` text,
	`called_off_because` text,
	PRIMARY KEY(`agency_id`, `id`),
	FOREIGN KEY (`agency_id`,`course_id`) REFERENCES `courses`(`agency_id`,`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`agency_id`,`trainer_id`) REFERENCES `people`(`agency_id`,`id`) ON UPDATE no action ON DELETE no action
) WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `course_sessions_course` ON `course_sessions` (`agency_id`,`course_id`,`starts_at`);--> statement-breakpoint
CREATE INDEX `course_sessions_starts` ON `course_sessions` (`agency_id`,`starts_at`,`id`);--> statement-breakpoint
CREATE TABLE `courses` (
	`agency_id` text NOT NULL,
	`id` text NOT NULL,
	`revision` integer DEFAULT 1 NOT NULL,
	`created_at` text NOT NULL,
	`names` text NOT NULL,
	`about` text,
	`kind` text NOT NULL,
	`provider` text,
	`minutes` integer NOT NULL,
	`industry` integer NOT NULL,
	`split` text NOT NULL,
	`certified` integer NOT NULL,
	`archived_at` text,
	PRIMARY KEY(`agency_id`, `id`)
) WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `training_requests` (
	`agency_id` text NOT NULL,
	`id` text NOT NULL,
	`revision` integer DEFAULT 1 NOT NULL,
	`created_at` text NOT NULL,
	`person_id` text NOT NULL,
	`title` text NOT NULL,
	`provider` text NOT NULL,
	`kind` text NOT NULL,
	`starts_on` text NOT NULL,
	`ends_on` text NOT NULL,
	`minutes` integer NOT NULL,
	`cost` integer NOT NULL,
	`currency` text NOT NULL,
	`why` text NOT NULL,
	`approval_id` text NOT NULL,
	`attended_at` text,
	`claimed` integer,
	`claim_note` text,
	`claimed_at` text,
	`paid_at` text,
	`paid_by` text,
	PRIMARY KEY(`agency_id`, `id`),
	FOREIGN KEY (`agency_id`,`person_id`) REFERENCES `people`(`agency_id`,`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`agency_id`,`approval_id`) REFERENCES `approvals`(`agency_id`,`id`) ON UPDATE no action ON DELETE no action
) WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `training_requests_person` ON `training_requests` (`agency_id`,`person_id`,`id`);