/** Posts to a webhook: only to public addresses unless told, which is looked at when the connection is made; no redirects, ten seconds. */
import { lookup } from 'node:dns/promises'
import http from 'node:http'
import https from 'node:https'
import { useAgent } from 'request-filtering-agent'
import type { Posted, Sending } from './workflows/webhooks/deliver.js'
import type { TargetRules } from './workflows/webhooks/target.js'

/** Milliseconds for all of it. */
const longest = 10_000

/** Bytes of an answer that are kept. */
const mostKept = 1_000

/** The beginning of an answer; what is beyond is not read. */
const beginningOf = async (answer: http.IncomingMessage): Promise<string> => {
  const parts: Buffer[] = []
  let size = 0
  for await (const part of answer) {
    parts.push(Buffer.from(part))
    size += parts.at(-1)?.length ?? 0
    if (size >= mostKept) break
  }
  return Buffer.concat(parts).subarray(0, mostKept).toString('utf8')
}

const answered = (url: string, options: https.RequestOptions, body: string): Promise<Posted> =>
  new Promise((resolve, reject) => {
    const request = (url.startsWith('https:') ? https : http).request(url, options, (answer) => {
      beginningOf(answer).then((text) => resolve({ status: answer.statusCode ?? null, detail: text || null }), reject)
    })
    request.on('error', reject).end(body)
  })

/** The function that posts. */
export const posting = (allowPrivate: boolean): Sending['post'] => {
  const allow = { allowPrivateIPAddress: allowPrivate, allowMetaIPAddress: allowPrivate }
  return async (url, headers, body) => {
    try {
      const length = String(Buffer.byteLength(body))
      const agent = useAgent(url, allow)
      const signal = AbortSignal.timeout(longest)
      return await answered(url, { method: 'POST', agent, signal, headers: { ...headers, 'content-length': length } }, body)
    } catch (error) {
      const isLate = error instanceof Error && error.name === 'AbortError'
      return {
        status: null,
        detail: isLate ? `No answer within ${longest} ms.` : error instanceof Error ? error.message.slice(0, mostKept) : null,
      }
    }
  }
}

const addressesOf = async (host: string): Promise<string[]> => {
  try {
    return (await lookup(host, { all: true })).map(({ address }) => address)
  } catch {
    return []
  }
}

/** What targets are checked by when a webhook is made. */
export const targetRules = (allowPrivate: boolean): TargetRules => ({ allowPrivate, resolve: addressesOf })
