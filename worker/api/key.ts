import { and, eq, isNull } from 'drizzle-orm'
import { sha256 } from '../../forms/hash.ts'
import { apiKeys, networks } from '../../schema/networks.ts'
import { database, type Network } from '../networks/store.ts'
import { Refused } from './problems.ts'

/** Whose request it is: every query starts from this network. */
export interface Key {
  readonly hash: string
  /** As the log names whoever used it. */
  readonly name: string
  readonly canWrite: boolean
  readonly network: Network
}

/** What is presented is always hashed and looked up, so that a wrong key takes as long as none. */
export const keyOf = async (env: Env, request: Request): Promise<Key> => {
  const [, presented = ''] = /^Bearer +([^\s]{1,200})$/i.exec(request.headers.get('Authorization') ?? '') ?? []
  const hash = await sha256(presented)
  const found = await database(env)
    .select({ name: apiKeys.name, canWrite: apiKeys.canWrite, network: networks })
    .from(apiKeys)
    .innerJoin(networks, eq(networks.id, apiKeys.networkId))
    .where(and(eq(apiKeys.hash, hash), isNull(apiKeys.revokedAt)))
    .get()
  if (!found) throw new Refused(401, 'unauthorized')
  return { hash, ...found }
}
