CREATE TABLE `keys` (
	`id` text PRIMARY KEY NOT NULL,
	`visible` text NOT NULL,
	`name` text NOT NULL,
	`scopes` text NOT NULL,
	`salt` text NOT NULL,
	`hash` text NOT NULL,
	`created_at` text NOT NULL,
	`expires_at` text,
	`revoked_at` text,
	`last_used_at` text
);
--> statement-breakpoint
CREATE UNIQUE INDEX `keys_visible_unique` ON `keys` (`visible`);