CREATE TABLE `assertions` (
	`id` text NOT NULL,
	`revision` integer NOT NULL,
	`since` integer NOT NULL,
	`until` integer NOT NULL,
	`recorded_at` text NOT NULL,
	`updated_at` text NOT NULL,
	`status` text NOT NULL,
	`body` text NOT NULL,
	`claim_id` text NOT NULL,
	`document_id` text NOT NULL,
	PRIMARY KEY(`id`, `revision`),
	FOREIGN KEY (`since`) REFERENCES `changes`(`entry`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `assertions_order` ON `assertions` (`recorded_at`,`id`);--> statement-breakpoint
CREATE INDEX `assertions_claim` ON `assertions` (`claim_id`);--> statement-breakpoint
CREATE INDEX `assertions_document` ON `assertions` (`document_id`);--> statement-breakpoint
CREATE TABLE `changes` (
	`entry` integer PRIMARY KEY NOT NULL,
	`recorded_at` text NOT NULL,
	`type` text NOT NULL,
	`id` text NOT NULL,
	`revision` integer NOT NULL,
	`by` text,
	`reason` text,
	`digest` text NOT NULL,
	`chain` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `changes_revision` ON `changes` (`type`,`id`,`revision`);--> statement-breakpoint
CREATE INDEX `changes_recorded` ON `changes` (`recorded_at`);--> statement-breakpoint
CREATE TABLE `claims` (
	`id` text NOT NULL,
	`revision` integer NOT NULL,
	`since` integer NOT NULL,
	`until` integer NOT NULL,
	`recorded_at` text NOT NULL,
	`updated_at` text NOT NULL,
	`status` text NOT NULL,
	`body` text NOT NULL,
	`type` text NOT NULL,
	`measure` text NOT NULL,
	`place` text,
	`first_day` integer NOT NULL,
	`last_day` integer NOT NULL,
	PRIMARY KEY(`id`, `revision`),
	FOREIGN KEY (`since`) REFERENCES `changes`(`entry`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `claims_order` ON `claims` (`recorded_at`,`id`);--> statement-breakpoint
CREATE INDEX `claims_question` ON `claims` (`measure`,`place`,`type`,`status`,`until`);--> statement-breakpoint
CREATE TABLE `concepts` (
	`id` text NOT NULL,
	`revision` integer NOT NULL,
	`since` integer NOT NULL,
	`until` integer NOT NULL,
	`recorded_at` text NOT NULL,
	`updated_at` text NOT NULL,
	`status` text NOT NULL,
	`body` text NOT NULL,
	`kind` text NOT NULL,
	PRIMARY KEY(`id`, `revision`),
	FOREIGN KEY (`since`) REFERENCES `changes`(`entry`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `concepts_order` ON `concepts` (`recorded_at`,`id`);--> statement-breakpoint
CREATE INDEX `concepts_since` ON `concepts` (`since`);--> statement-breakpoint
CREATE TABLE `documents` (
	`id` text NOT NULL,
	`revision` integer NOT NULL,
	`since` integer NOT NULL,
	`until` integer NOT NULL,
	`recorded_at` text NOT NULL,
	`updated_at` text NOT NULL,
	`status` text NOT NULL,
	`body` text NOT NULL,
	`source_id` text NOT NULL,
	`url` text,
	`content_hash` text NOT NULL,
	PRIMARY KEY(`id`, `revision`),
	FOREIGN KEY (`since`) REFERENCES `changes`(`entry`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `documents_order` ON `documents` (`recorded_at`,`id`);--> statement-breakpoint
CREATE INDEX `documents_source` ON `documents` (`source_id`);--> statement-breakpoint
CREATE INDEX `documents_url` ON `documents` (`url`);--> statement-breakpoint
CREATE INDEX `documents_hash` ON `documents` (`content_hash`);--> statement-breakpoint
CREATE TABLE `judgements` (
	`id` text NOT NULL,
	`revision` integer NOT NULL,
	`since` integer NOT NULL,
	`until` integer NOT NULL,
	`recorded_at` text NOT NULL,
	`updated_at` text NOT NULL,
	`status` text NOT NULL,
	`body` text NOT NULL,
	`left` text NOT NULL,
	`right` text,
	PRIMARY KEY(`id`, `revision`),
	FOREIGN KEY (`since`) REFERENCES `changes`(`entry`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `judgements_order` ON `judgements` (`recorded_at`,`id`);--> statement-breakpoint
CREATE INDEX `judgements_left` ON `judgements` (`left`);--> statement-breakpoint
CREATE INDEX `judgements_right` ON `judgements` (`right`);--> statement-breakpoint
CREATE TABLE `sources` (
	`id` text NOT NULL,
	`revision` integer NOT NULL,
	`since` integer NOT NULL,
	`until` integer NOT NULL,
	`recorded_at` text NOT NULL,
	`updated_at` text NOT NULL,
	`status` text NOT NULL,
	`body` text NOT NULL,
	`kind` text NOT NULL,
	`country` text,
	`parent_id` text,
	PRIMARY KEY(`id`, `revision`),
	FOREIGN KEY (`since`) REFERENCES `changes`(`entry`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `sources_order` ON `sources` (`recorded_at`,`id`);--> statement-breakpoint
CREATE INDEX `sources_parent` ON `sources` (`parent_id`);--> statement-breakpoint
CREATE TABLE `terms` (
	`type` text NOT NULL,
	`field` text NOT NULL,
	`term` text NOT NULL,
	`id` text NOT NULL,
	`since` integer NOT NULL,
	`until` integer NOT NULL,
	PRIMARY KEY(`type`, `field`, `term`, `id`, `since`)
);
--> statement-breakpoint
CREATE INDEX `terms_id` ON `terms` (`id`,`until`);--> statement-breakpoint
CREATE TABLE `texts` (
	`document_id` text PRIMARY KEY NOT NULL,
	`text` text,
	`html` text
);
