DROP INDEX `assertions_claim`;--> statement-breakpoint
ALTER TABLE `assertions` ADD `stance` text GENERATED ALWAYS AS (iif(json_valid(body), json_extract(body, '$.stance'), null)) VIRTUAL;--> statement-breakpoint
CREATE INDEX `assertions_told` ON `assertions` (`claim_id`,`until`,`since`,`status`,`stance`,`document_id`);