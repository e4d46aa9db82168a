/** Table: the tables of the database. Rows are versioned: a revision is current from change `since` until change `until`, and is never overwritten. */
import { sql } from 'drizzle-orm'
import { index, integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'

/** `until` of a revision that is still current. */
export const forever = Number.MAX_SAFE_INTEGER

/** The list of changes: history, audit log and event stream in one. Chained over digests, so that a payload can be erased. */
export const changes = sqliteTable(
  'changes',
  {
    entry: integer('entry').primaryKey(),
    recordedAt: text('recorded_at').notNull(),
    type: text('type').notNull(),
    id: text('id').notNull(),
    revision: integer('revision').notNull(),
    by: text('by'),
    reason: text('reason'),
    digest: text('digest').notNull(),
    chain: text('chain').notNull(),
  },
  (t) => [uniqueIndex('changes_revision').on(t.type, t.id, t.revision), index('changes_recorded').on(t.recordedAt)],
)

const versioned = {
  id: text('id').notNull(),
  revision: integer('revision').notNull(),
  /** No row without its entry in the list of changes. */
  since: integer('since')
    .notNull()
    .references(() => changes.entry),
  until: integer('until').notNull(),
  recordedAt: text('recorded_at').notNull(),
  updatedAt: text('updated_at').notNull(),
  status: text('status').notNull(),
  body: text('body').notNull(),
}

export const concepts = sqliteTable('concepts', { ...versioned, kind: text('kind').notNull() }, (t) => [
  primaryKey({ columns: [t.id, t.revision] }),
  index('concepts_order').on(t.recordedAt, t.id),
  index('concepts_since').on(t.since),
])

export const sources = sqliteTable(
  'sources',
  { ...versioned, kind: text('kind').notNull(), country: text('country'), parentId: text('parent_id'), mergedInto: text('merged_into') },
  (t) => [
    primaryKey({ columns: [t.id, t.revision] }),
    index('sources_order').on(t.recordedAt, t.id),
    index('sources_since').on(t.since),
    index('sources_parent').on(t.parentId),
    index('sources_merged').on(t.mergedInto).where(sql`merged_into is not null`),
  ],
)

export const documents = sqliteTable(
  'documents',
  { ...versioned, sourceId: text('source_id').notNull(), url: text('url'), contentHash: text('content_hash').notNull() },
  (t) => [
    primaryKey({ columns: [t.id, t.revision] }),
    index('documents_order').on(t.recordedAt, t.id),
    index('documents_since').on(t.since),
    index('documents_source').on(t.sourceId),
    index('documents_url').on(t.url),
    index('documents_hash').on(t.contentHash),
  ],
)

/** Texts stand apart from the documents that hold them, so that they can be left out of answers, not kept, or erased. */
export const texts = sqliteTable('texts', { documentId: text('document_id').primaryKey(), text: text('text'), html: text('html') })

export const claims = sqliteTable(
  'claims',
  {
    ...versioned,
    type: text('type').notNull(),
    measure: text('measure').notNull(),
    place: text('place'),
    firstDay: integer('first_day').notNull(),
    lastDay: integer('last_day').notNull(),
    mergedInto: text('merged_into'),
    /** The form of the measure, empty where the claim is no candidate; and the class of the period's length. */
    form: text('form').notNull().default(''),
    span: integer('span').notNull().default(0),
  },
  (t) => [
    primaryKey({ columns: [t.id, t.revision] }),
    // Candidates are chosen by these two alone: the rows are read of those that are taken.
    index('claims_near').on(t.form, t.place, t.span, t.firstDay, t.lastDay, t.until, t.since, t.status, t.id),
    index('claims_then').on(t.form, t.span, t.firstDay, t.lastDay, t.place, t.until, t.since, t.status, t.id),
    index('claims_order').on(t.recordedAt, t.id),
    index('claims_question').on(t.measure, t.place, t.type, t.status, t.until),
    index('claims_since').on(t.since),
    index('claims_merged').on(t.mergedInto).where(sql`merged_into is not null`),
  ],
)

export const assertions = sqliteTable(
  'assertions',
  {
    ...versioned,
    claimId: text('claim_id').notNull(),
    documentId: text('document_id').notNull(),
    /** Read from the body, which may have been damaged: then there is none. */
    stance: text('stance').generatedAlwaysAs(sql`iif(json_valid(body), json_extract(body, '$.stance'), null)`, { mode: 'virtual' }),
  },
  (t) => [
    primaryKey({ columns: [t.id, t.revision] }),
    index('assertions_order').on(t.recordedAt, t.id),
    index('assertions_since').on(t.since),
    // The documents that assert a thousand claims are counted by this alone.
    index('assertions_told').on(t.claimId, t.until, t.since, t.status, t.stance, t.documentId),
    index('assertions_document').on(t.documentId),
  ],
)

export const judgements = sqliteTable('judgements', { ...versioned, left: text('left').notNull(), right: text('right') }, (t) => [
  primaryKey({ columns: [t.id, t.revision] }),
  index('judgements_order').on(t.recordedAt, t.id),
  index('judgements_left').on(t.left),
  index('judgements_right').on(t.right),
])

/** The forms of measures by their stems: far fewer than claims. Never taken out: a form that no claim has any more finds none. */
export const measureForms = sqliteTable(
  'measure_forms',
  {
    stem: text('stem').notNull(),
    form: text('form').notNull(),
    /** The entry by which the first claim of this form came. */
    since: integer('since').notNull(),
  },
  (t) => [primaryKey({ columns: [t.stem, t.form] })],
)

/**
 * What derived indexes were made by: where a program makes them otherwise, it makes them anew. Two indexes are virtual tables (FTS5) that hold
 * what a revision is found by under the entry by which it came: `claim_words`, the words of claims for matching, and `revision_terms`,
 * everything of which a resource may have several (names, words, topics, hops). An entry costs some two bytes a term.
 */
export const derived = sqliteTable('derived', { name: text('name').primaryKey(), madeBy: text('made_by').notNull() })

/** Who may ask. Not versioned, not exported and not in the list of changes: keys belong to this installation, not to what it knows. */
export const keys = sqliteTable('keys', {
  id: text('id').primaryKey(),
  visible: text('visible').notNull().unique(),
  name: text('name').notNull(),
  /** Parted by blanks. */
  scopes: text('scopes').notNull(),
  salt: text('salt').notNull(),
  hash: text('hash').notNull(),
  createdAt: text('created_at').notNull(),
  expiresAt: text('expires_at'),
  revokedAt: text('revoked_at'),
  lastUsedAt: text('last_used_at'),
})
/** Answers that are kept for requests that may be sent again: the caller, the request and the caller's key for it are one row. */
export const keptAnswers = sqliteTable(
  'kept_answers',
  {
    caller: text('caller').notNull(),
    request: text('request').notNull(),
    key: text('key').notNull(),
    /** The digest of the body, by which another one is told. */
    digest: text('digest').notNull(),
    /** Kept until this instant. */
    until: text('until').notNull(),
    /** The resource of which it tells, so that its erasure reaches the answer. */
    about: text('about'),
    status: integer('status').notNull(),
    headers: text('headers').notNull(),
    body: text('body').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.caller, t.request, t.key] }),
    index('kept_answers_until').on(t.until),
    index('kept_answers_about').on(t.about),
  ],
)

/** Who is told of events. Not versioned, not exported and not in the list of changes, as keys: an address and a secret of this installation. */
export const webhooks = sqliteTable('webhooks', {
  id: text('id').primaryKey(),
  revision: integer('revision').notNull(),
  recordedAt: text('recorded_at').notNull(),
  updatedAt: text('updated_at').notNull(),
  status: text('status').notNull(),
  url: text('url').notNull(),
  description: text('description'),
  filter: text('filter').notNull(),
  by: text('by'),
  pausedBecause: text('paused_because'),
  secret: text('secret').notNull(),
  formerSecret: text('former_secret'),
  formerUntil: text('former_until'),
  upTo: text('up_to').notNull(),
  attempts: integer('attempts').notNull(),
  nextAt: text('next_at').notNull(),
  failingSince: text('failing_since'),
})

/** What was tried to deliver, the latest of each webhook. */
export const deliveries = sqliteTable(
  'deliveries',
  {
    number: integer('number').primaryKey({ autoIncrement: true }),
    webhookId: text('webhook_id').notNull(),
    messageId: text('message_id').notNull(),
    eventId: text('event_id').notNull(),
    type: text('type').notNull(),
    attempt: integer('attempt').notNull(),
    at: text('at').notNull(),
    outcome: text('outcome').notNull(),
    status: integer('status'),
    detail: text('detail'),
    nextAt: text('next_at'),
  },
  (t) => [index('deliveries_webhook').on(t.webhookId, t.number)],
)

/** Which process does what only one may do at a time, and until when. */
export const leases = sqliteTable('leases', {
  name: text('name').primaryKey(),
  holder: text('holder').notNull(),
  until: text('until').notNull(),
})

/** What was erased: its id, and the entry that says when, by whom and why. */
export const erasures = sqliteTable(
  'erasures',
  {
    id: text('id').primaryKey(),
    entry: integer('entry')
      .notNull()
      .references(() => changes.entry),
  },
  (t) => [index('erasures_entry').on(t.entry)],
)

/** The entries whose rows an erasure rewrote: the digest of the row, and of the entry where its reason went too, as they are since. */
export const erasedRows = sqliteTable(
  'erased_rows',
  {
    entry: integer('entry')
      .notNull()
      .references(() => changes.entry),
    erasure: integer('erasure')
      .notNull()
      .references(() => changes.entry),
    digest: text('digest').notNull(),
    line: text('line'),
  },
  (t) => [primaryKey({ columns: [t.entry, t.erasure] }), index('erased_rows_erasure').on(t.erasure)],
)

/** The table of each type of resource. */
export const tables = {
  concept: concepts,
  source: sources,
  document: documents,
  claim: claims,
  assertion: assertions,
  judgement: judgements,
}
