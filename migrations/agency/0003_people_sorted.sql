DROP INDEX `people_client`;--> statement-breakpoint
DROP INDEX `people_supplier`;--> statement-breakpoint
ALTER TABLE `people` ADD `sort_name` text GENERATED ALWAYS AS (lower(coalesce(latin, family || ' ' || given))) VIRTUAL;--> statement-breakpoint
CREATE INDEX `people_sorted` ON `people` (`agency_id`,`sort_name`,`id`);--> statement-breakpoint
CREATE INDEX `people_staff` ON `people` (`agency_id`,`sort_name`,`id`,`role`,`state`) WHERE client_id is null and supplier_id is null;--> statement-breakpoint
CREATE INDEX `people_client` ON `people` (`agency_id`,`client_id`) WHERE client_id is not null;--> statement-breakpoint
CREATE INDEX `people_supplier` ON `people` (`agency_id`,`supplier_id`) WHERE supplier_id is not null;