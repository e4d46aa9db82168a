/** What doors that serve share: without keys they serve this machine alone. */
import { BadSetting, type Config, isLoopback } from './config.js'
import { now } from './serve.js'
import type { KeyStore } from './store/keys.js'
import { stateOfKey } from './workflows/keys/live.js'

/** Refuses to serve other machines where no key is live. Throws BadSetting with the mend. */
export const requireKeys = async (keys: KeyStore, { host, database }: Pick<Config, 'host' | 'database'>): Promise<void> => {
  if (isLoopback(host)) return
  const at = now()
  if ((await keys.all()).some((row) => stateOfKey(row, at) === 'live')) return
  const mend =
    database === ':memory:'
      ? 'a database in memory can have none: set HEARSAY_HOST=127.0.0.1'
      : 'make one (npm run keys -- create --name desk --scopes read,write), or set HEARSAY_HOST=127.0.0.1'
  throw new BadSetting(`HEARSAY_HOST=${host} lets other machines ask, and ${database} has no live key: ${mend}.`)
}
