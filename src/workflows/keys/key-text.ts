/**
 * The form of a key: `hsy_` + 8 characters that may be shown + `_` + 43 secret ones + 6 of a checksum, all of 0-9A-Za-z. 43 such characters
 * hold 256 bits. By the prefix and the checksum a scanner of sources and logs finds a key that got lost, and knows it from a word by chance.
 */
import { randomBytes } from 'node:crypto'
import { crc32 } from 'node:zlib'

const alphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'
const [visibleLength, secretLength, checkLength] = [8, 43, 6]

/** Where a key may begin and end in a text, for those who blot keys out. */
export const keyPattern = /hsy_[0-9A-Za-z]{8}_[0-9A-Za-z]{8,}/gu

const form = /^hsy_([0-9A-Za-z]{8})_[0-9A-Za-z]{49}$/u

/** Characters by chance, each as likely as the others: bytes that would favour the first ones are passed over. */
const chance = (length: number): string => {
  const most = 256 - (256 % alphabet.length)
  let text = ''
  while (text.length < length)
    for (const byte of randomBytes(length)) if (byte < most && text.length < length) text += alphabet[byte % alphabet.length]
  return text
}

const checksum = (text: string): string => {
  let [rest, digits] = [crc32(text), '']
  while (digits.length < checkLength) {
    digits = `${alphabet[rest % alphabet.length]}${digits}`
    rest = Math.floor(rest / alphabet.length)
  }
  return digits
}

export interface NewKeyText {
  /** The whole, to be shown once. */
  readonly text: string
  readonly visible: string
}

/** A new key. */
export const newKeyText = (): NewKeyText => {
  const visible = chance(visibleLength)
  const body = `hsy_${visible}_${chance(secretLength)}`
  return { text: `${body}${checksum(body)}`, visible }
}

/** The visible part of a key; null where the text is none: another form, or letters that do not fit the checksum. */
export const visiblePart = (text: string): string | null => {
  const visible = form.exec(text)?.[1]
  return visible !== undefined && checksum(text.slice(0, -checkLength)) === text.slice(-checkLength) ? visible : null
}

/** How a key is named where it may be seen. */
export const shownKey = (visible: string): string => `hsy_${visible}_…`
