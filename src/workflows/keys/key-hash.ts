/**
 * What is kept of a key: HMAC-SHA256 under a random salt of its own. A key has 256 bits of chance, so there is nothing to guess that a slow
 * hash would make dearer, and each request can check it in microseconds.
 */
import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'

const digest = (text: string, salt: string): Buffer => createHmac('sha256', salt).update(text, 'utf8').digest()

/** A new salt, and the hash of a key under it. */
export const hashKey = (text: string): { readonly salt: string; readonly hash: string } => {
  const salt = randomBytes(32).toString('base64url')
  return { salt, hash: digest(text, salt).toString('base64url') }
}

/** Whether a key is the one that was hashed, in a time that does not tell how much of it fits. */
export const isHashOf = (text: string, { salt, hash }: { readonly salt: string; readonly hash: string }): boolean => {
  const kept = Buffer.from(hash, 'base64url')
  const found = digest(text, salt)
  return kept.length === found.length && timingSafeEqual(kept, found)
}
