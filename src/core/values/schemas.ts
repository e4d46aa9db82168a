/** The kinds of value that every resource is made of, as schemas; their descriptions are the public text. */
import { z } from 'zod'
import { isCountryCode } from './country.js'
import { readPeriod } from './period.js'

const isLanguageTag = (text: string): boolean => {
  try {
    return Intl.getCanonicalLocales(text).length === 1
  } catch {
    return false
  }
}

const isWeb = (text: string): boolean => URL.canParse(text) && /^https?:$/u.test(new URL(text).protocol)

/** A short text of one line: names, labels, keys of other people. */
export const shortText = z.string().trim().min(1).max(500)

/** A longer text: rationales, notes. */
export const longText = z.string().trim().min(1).max(5_000)

/** One sentence for a person. */
export const says = z.string().describe('One sentence for a person, in English.')

export const instant = z.iso
  .datetime({ precision: 3 })
  .describe('RFC 3339 UTC with milliseconds.')
  .meta({ examples: ['2026-11-22T09:00:00.000Z'] })

export const edtf = z
  .string()
  .max(100)
  .refine((text) => readPeriod(text) !== null, 'is no period in EDTF level 1, or ends before it begins')
  .describe(
    'EDTF level 1 (ISO 8601-2): 2025-10, 2025-10-21, 2022/2025-10, 2025-10? (uncertain), 2025~ (about), ../2024-11-01, 2025-22 (summer).',
  )
  .meta({ examples: ['2025-10'] })

export const country = z
  .string()
  .length(2)
  .refine(isCountryCode, 'is no ISO 3166-1 alpha-2 code')
  .meta({ examples: ['UA'] })

export const language = z
  .string()
  .max(35)
  .refine(isLanguageTag, 'is no BCP 47 language tag')
  .meta({ examples: ['en'] })

export const webAddress = z
  .string()
  .max(2_000)
  .refine(isWeb, 'is no http or https address')
  .meta({ format: 'uri', examples: ['https://example.org/'] })

/** An id of one kind: the prefix and 32 hex digits. */
export const idOf = <P extends string>(prefix: P) =>
  z
    .string()
    .regex(new RegExp(`^${prefix}_[0-9a-f]{32}$`, 'u'), `is no id of this kind (${prefix}_ and 32 hex digits)`)
    .meta({ examples: [`${prefix}_0123456789abcdef0123456789abcdef`] })

export const sourceId = idOf('src')
export const documentId = idOf('doc')
export const claimId = idOf('clm')
export const assertionId = idOf('ast')
export const questionId = idOf('qst')
export const judgementId = idOf('jdg')

/** A concept's key, or plain words. */
export const term = z.string().trim().min(1).max(500).describe("A concept's key, label or alias, or plain words.")

export const pointer = z
  .string()
  .max(500)
  .regex(/^(\/[\s\S]*)?$/u, 'is no JSON Pointer (RFC 6901)')

/** What the service adds to every resource. */
export const envelope = {
  revision: z.int().min(1),
  recordedAt: instant.describe('When the first revision was recorded.'),
  updatedAt: instant.describe('When this revision was recorded.'),
}

/** Why a revision was made; kept in the history. */
export const reason = longText.nullish().describe('Why the change was made; kept in the history.')
