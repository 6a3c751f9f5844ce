ALTER TABLE `clients` ADD `billing_title` text;--> statement-breakpoint
ALTER TABLE `clients` ADD `billing_address` text;--> statement-breakpoint
ALTER TABLE `clients` ADD `tax_id` text;--> statement-breakpoint
ALTER TABLE `clients` ADD `invoice_kind` text;--> statement-breakpoint
ALTER TABLE `clients` ADD `po_number` text;--> statement-breakpoint
ALTER TABLE `clients` ADD `cost_centre` text;--> statement-breakpoint
ALTER TABLE `clients` ADD `payment_days` integer;--> statement-breakpoint
ALTER TABLE `clients` ADD `languages` text;--> statement-breakpoint
ALTER TABLE `clients` ADD `importance` text;--> statement-breakpoint
ALTER TABLE `clients` ADD `nda_ends_on` text;