CREATE TABLE `deliveries` (
	`number` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`webhook_id` text NOT NULL,
	`message_id` text NOT NULL,
	`event_id` text NOT NULL,
	`type` text NOT NULL,
	`attempt` integer NOT NULL,
	`at` text NOT NULL,
	`outcome` text NOT NULL,
	`status` integer,
	`detail` text,
	`next_at` text
);
--> statement-breakpoint
CREATE INDEX `deliveries_webhook` ON `deliveries` (`webhook_id`,`number`);--> statement-breakpoint
CREATE TABLE `leases` (
	`name` text PRIMARY KEY NOT NULL,
	`holder` text NOT NULL,
	`until` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `webhooks` (
	`id` text PRIMARY KEY NOT NULL,
	`revision` integer NOT NULL,
	`recorded_at` text NOT NULL,
	`updated_at` text NOT NULL,
	`status` text NOT NULL,
	`url` text NOT NULL,
	`description` text,
	`filter` text NOT NULL,
	`by` text,
	`paused_because` text,
	`secret` text NOT NULL,
	`former_secret` text,
	`former_until` text,
	`up_to` text NOT NULL,
	`attempts` integer NOT NULL,
	`next_at` text NOT NULL,
	`failing_since` text
);
