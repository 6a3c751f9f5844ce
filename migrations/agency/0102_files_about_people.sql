ALTER TABLE `files` ADD `person_id` text;--> statement-breakpoint
CREATE INDEX `files_person` ON `files` (`agency_id`,`person_id`,`id`) WHERE person_id is not null;