/** Answers about a document: its claims, what came of reading it, its checks. */
import { z } from 'zod'
import { Assertion } from '../../core/claims/assertion.js'
import { Claim } from '../../core/claims/claim.js'
import { documentId, says } from '../../core/values/schemas.js'

export const DocumentClaim = Claim.extend({ assertions: z.array(Assertion) }).meta({
  id: 'DocumentClaim',
  description: 'A claim with its assertions in one document.',
})

const count = z.int().min(0)

export const DocumentReading = z
  .strictObject({
    documentId,
    rule: z.string().describe('The release of the rules by which it was read.'),
    suggested: count.describe('New suggestions.'),
    kept: count.describe('Records of this document that stay as they are.'),
    replaced: count.describe('Untouched suggestions that were taken back, because they are read otherwise now.'),
    says,
  })
  .meta({ id: 'DocumentReading', description: 'What came of reading a stored text.' })

const Check = z
  .strictObject({ code: z.string(), says, evidence: z.array(z.string()).describe('Ids of assertions, claims or the document.') })
  .meta({ id: 'DocumentCheck' })

export const DocumentChecks = z
  .strictObject({ items: z.array(Check) })
  .meta({ id: 'DocumentChecks', description: 'What an editor should look at before the text goes out.' })
