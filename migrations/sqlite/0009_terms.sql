CREATE VIRTUAL TABLE `revision_terms` USING fts5(`tokens`, content='', columnsize=0, detail=none, tokenize='ascii');--> statement-breakpoint
INSERT INTO `revision_terms` (`revision_terms`, `rank`) VALUES ('secure-delete', 1);--> statement-breakpoint
INSERT INTO `revision_terms` (`rowid`, `tokens`)
	SELECT `since`, group_concat(hex(`type` || ' ' || `field` || ' ' || `term`), ' ') FROM `terms` INDEXED BY `terms_since`
	WHERE `type` <> 'claim' OR `field` NOT IN ('measure', 'stem') GROUP BY `since`;--> statement-breakpoint
DROP TABLE `terms`;--> statement-breakpoint
CREATE INDEX `assertions_since` ON `assertions` (`since`);--> statement-breakpoint
CREATE INDEX `documents_since` ON `documents` (`since`);--> statement-breakpoint
CREATE INDEX `sources_since` ON `sources` (`since`);
