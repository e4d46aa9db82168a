CREATE TABLE `measure_forms` (
	`stem` text NOT NULL,
	`form` text NOT NULL,
	`since` integer NOT NULL,
	PRIMARY KEY(`stem`, `form`)
);
--> statement-breakpoint
ALTER TABLE `claims` ADD `form` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `claims` ADD `span` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
UPDATE `claims` SET
	`form` = coalesce((SELECT `term` FROM `terms` INDEXED BY `terms_id` WHERE `terms`.`id` = `claims`.`id` AND `terms`.`since` = `claims`.`since` AND `terms`.`type` = 'claim' AND `terms`.`field` = 'measure'), ''),
	`span` = CASE WHEN `last_day` - `first_day` <= 31 THEN 0 WHEN `last_day` - `first_day` <= 366 THEN 1 WHEN `last_day` - `first_day` <= 3660 THEN 2 ELSE 3 END;--> statement-breakpoint
INSERT INTO `measure_forms` (`stem`, `form`, `since`)
	SELECT `terms`.`term`, `claims`.`form`, min(`claims`.`since`) FROM `claims` CROSS JOIN `terms` INDEXED BY `terms_id` ON `terms`.`id` = `claims`.`id` AND `terms`.`since` = `claims`.`since`
	WHERE `terms`.`type` = 'claim' AND `terms`.`field` = 'stem' AND `claims`.`form` <> '' GROUP BY 1, 2;--> statement-breakpoint
CREATE INDEX `claims_near` ON `claims` (`form`,`place`,`span`,`first_day`,`last_day`,`until`,`since`,`status`,`id`);--> statement-breakpoint
CREATE INDEX `claims_then` ON `claims` (`form`,`span`,`first_day`,`last_day`,`place`,`until`,`since`,`status`,`id`);