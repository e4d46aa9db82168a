DROP INDEX `terms_id`;--> statement-breakpoint
CREATE INDEX `terms_since` ON `terms` (`since`);