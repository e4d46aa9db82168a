CREATE TABLE `derived` (
	`name` text PRIMARY KEY NOT NULL,
	`made_by` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `claims_since` ON `claims` (`since`);--> statement-breakpoint
CREATE VIRTUAL TABLE `claim_words` USING fts5(`words`, content='', contentless_delete=1, detail=none, tokenize='ascii');
