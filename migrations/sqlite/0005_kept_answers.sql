CREATE TABLE `kept_answers` (
	`caller` text NOT NULL,
	`request` text NOT NULL,
	`key` text NOT NULL,
	`digest` text NOT NULL,
	`until` text NOT NULL,
	`about` text,
	`status` integer NOT NULL,
	`headers` text NOT NULL,
	`body` text NOT NULL,
	PRIMARY KEY(`caller`, `request`, `key`)
);
--> statement-breakpoint
CREATE INDEX `kept_answers_until` ON `kept_answers` (`until`);--> statement-breakpoint
CREATE INDEX `kept_answers_about` ON `kept_answers` (`about`);