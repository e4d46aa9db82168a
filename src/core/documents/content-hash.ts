/** The hash by which the same text is known again, whatever its blanks. */
import { canonical, sha256 } from '../values/canonical.js'
import type { NewDocument } from './schema.js'

/** sha256 of the text after NFC and collapsing of blanks; without text, of source, url, title and date. */
export const contentHashOf = ({ text, sourceId, url = null, title = null, publishedAt = null }: NewDocument): string =>
  typeof text === 'string'
    ? sha256(text.normalize('NFC').replace(/\s+/gu, ' ').trim())
    : sha256(canonical([sourceId, url, title, publishedAt]))
