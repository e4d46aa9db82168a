/** What an entry concerns, so far as it says so itself. */
import type { Entry } from './entry.js'

export interface Named {
  readonly claims: readonly string[]
  readonly sources: readonly string[]
  /** Documents whose source, or whose claims, it concerns as well. */
  readonly documents: readonly string[]
}

const nothing: Named = { claims: [], sources: [], documents: [] }

const into = (resource: object | null): string[] =>
  resource && 'mergedInto' in resource && typeof resource.mergedInto === 'string' ? [resource.mergedInto] : []

/** Itself; a claim or source with what it is or was merged into; a document's source; an assertion's claim, document and hops; a judgement's pair. */
export const namedBy = (entry: Entry): Named => {
  switch (entry.type) {
    case 'claim':
      return { ...nothing, claims: [entry.id, ...into(entry.resource), ...into(entry.before)] }
    case 'source':
      return { ...nothing, sources: [entry.id, ...into(entry.resource), ...into(entry.before)] }
    case 'document':
      return { ...nothing, sources: [entry.resource.sourceId], documents: [entry.id] }
    case 'assertion':
      return {
        claims: [entry.resource.claimId],
        sources: entry.resource.chain.flatMap(({ sourceId }) => sourceId ?? []),
        documents: [entry.resource.documentId],
      }
    case 'judgement':
      return { ...nothing, claims: [entry.resource.left, ...(entry.resource.right === null ? [] : [entry.resource.right])] }
    case 'erasure':
      return { ...nothing, sources: [entry.id], documents: [entry.id] }
    case 'concept':
    case 'rules':
      return nothing
  }
}
