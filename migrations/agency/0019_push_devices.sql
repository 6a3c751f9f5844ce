CREATE TABLE `push_devices` (
	`agency_id` text NOT NULL,
	`id` text NOT NULL,
	`revision` integer DEFAULT 1 NOT NULL,
	`created_at` text NOT NULL,
	`person_id` text NOT NULL,
	`endpoint` text NOT NULL,
	`p256dh` text NOT NULL,
	`auth` text NOT NULL,
	`browser` text,
	`system` text,
	PRIMARY KEY(`agency_id`, `id`)
) WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `push_devices_person` ON `push_devices` (`agency_id`,`person_id`,`id`);--> statement-breakpoint
CREATE TABLE `pushes` (
	`agency_id` text NOT NULL,
	`id` text NOT NULL,
	`device_id` text NOT NULL,
	`message` text NOT NULL,
	`attempts` integer NOT NULL,
	`due_at` text NOT NULL,
	`created_at` text NOT NULL,
	PRIMARY KEY(`agency_id`, `id`)
) WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `pushes_due` ON `pushes` (`due_at`);