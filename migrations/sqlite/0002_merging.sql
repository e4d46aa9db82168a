ALTER TABLE `claims` ADD `merged_into` text;--> statement-breakpoint
CREATE INDEX `claims_merged` ON `claims` (`merged_into`) WHERE merged_into is not null;--> statement-breakpoint
ALTER TABLE `sources` ADD `merged_into` text;--> statement-breakpoint
CREATE INDEX `sources_merged` ON `sources` (`merged_into`) WHERE merged_into is not null;