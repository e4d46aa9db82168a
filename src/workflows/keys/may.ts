/** What an actor may do beyond what the route asks. */
import type { Scope } from '../actor.js'
import { Failure } from '../failure.js'
import type { Services } from '../services.js'

/** Fails as `forbidden` where the key lacks a scope; where no keys are set up all is allowed. */
export const wantScope = ({ actor }: Pick<Services, 'actor'>, scope: Scope, what: string): void => {
  if (actor && !actor.scopes.includes(scope)) throw new Failure('forbidden', `${what} takes a key with the scope ${scope}.`)
}
