CREATE TABLE `erased_rows` (
	`entry` integer NOT NULL,
	`erasure` integer NOT NULL,
	`digest` text NOT NULL,
	`line` text,
	PRIMARY KEY(`entry`, `erasure`),
	FOREIGN KEY (`entry`) REFERENCES `changes`(`entry`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`erasure`) REFERENCES `changes`(`entry`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `erased_rows_erasure` ON `erased_rows` (`erasure`);--> statement-breakpoint
CREATE TABLE `erasures` (
	`id` text PRIMARY KEY NOT NULL,
	`entry` integer NOT NULL,
	FOREIGN KEY (`entry`) REFERENCES `changes`(`entry`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `erasures_entry` ON `erasures` (`entry`);--> statement-breakpoint
DROP TABLE `claim_words`;--> statement-breakpoint
CREATE VIRTUAL TABLE `claim_words` USING fts5(`words`, content='', detail=none, tokenize='ascii');--> statement-breakpoint
INSERT INTO `claim_words` (`claim_words`, `rank`) VALUES ('secure-delete', 1);--> statement-breakpoint
DELETE FROM `derived` WHERE `name` = 'claim_words';
