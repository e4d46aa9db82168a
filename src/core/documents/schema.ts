/** Documents: retrieved texts, unchangeable. */
import { z } from 'zod'
import { present } from '../values/present.js'
import { documentId, edtf, envelope, language, reason, shortText, sourceId, webAddress } from '../values/schemas.js'

/** A text may have this many characters. */
export const longestText = 1_000_000

const text = z.string().max(longestText)
const title = z.string().trim().min(1).max(1_000)
const recordStatus = z.enum(['accepted', 'withdrawn'])

const Derivation = z
  .strictObject({ documentId, relation: z.enum(['syndicates', 'translates', 'republishes']) })
  .meta({ id: 'DocumentDerivation', description: 'Another document that this one passes on.' })

const derivedFrom = z.array(Derivation).max(32)
const retrievedAt = z.iso.datetime({ offset: true }).describe('When the text was retrieved (RFC 3339).')

export const NewDocument = z
  .strictObject({
    sourceId,
    url: webAddress.nullish(),
    title: title.nullish(),
    byline: shortText.nullish(),
    publishedAt: edtf.nullish(),
    retrievedAt: retrievedAt.nullish(),
    language: language.nullish(),
    text: text.nullish(),
    html: text.nullish(),
    derivedFrom: derivedFrom.nullish(),
  })
  .meta({ id: 'NewDocument', description: 'A retrieved text to record.' })

const body = {
  sourceId,
  url: webAddress.nullable(),
  title: title.nullable(),
  byline: shortText.nullable(),
  publishedAt: edtf.nullable(),
  retrievedAt: retrievedAt.nullable(),
  language: language.nullable(),
  derivedFrom,
  contentHash: z
    .string()
    .regex(/^[0-9a-f]{64}$/u)
    .describe('sha256 of the text after NFC and collapsing of blanks; without text, of source, url, title and date.'),
  hasText: z.boolean().describe('Whether a text is held, against which passages are checked.'),
}

export const Document = z
  .strictObject({
    id: documentId,
    ...body,
    ...envelope,
    status: recordStatus,
    text: text.nullable().optional().describe('With `?include=text` only.'),
    html: text.nullable().optional().describe('With `?include=text` only.'),
  })
  .meta({ id: 'Document', description: 'One retrieved text, unchangeable.' })

export const DocumentPatch = NewDocument.omit({ sourceId: true, url: true, text: true, html: true })
  .partial()
  .extend({ status: recordStatus.optional(), reason })
  .meta({ id: 'DocumentPatch', description: 'A JSON merge patch (RFC 7396). Text, html, source and url never change.' })

/** What a document holds, without what the store adds. */
export const DocumentBody = z.strictObject(body)
export type NewDocument = z.infer<typeof NewDocument>
export type DocumentBody = z.infer<typeof DocumentBody>
export type Document = z.infer<typeof Document>
export type DocumentText = { readonly text: string | null; readonly html: string | null }

/** A document with its optional fields filled; `text` and `html` are kept beside it. */
export const completeDocument = ({ text, html: _html, ...input }: NewDocument, contentHash: string): DocumentBody =>
  DocumentBody.parse({
    url: null,
    title: null,
    byline: null,
    publishedAt: null,
    retrievedAt: null,
    language: null,
    derivedFrom: [],
    ...present(input),
    sourceId: input.sourceId,
    contentHash,
    hasText: typeof text === 'string',
  })
