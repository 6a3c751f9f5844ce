import type { Ctx } from '../../kernel/ctx'
import type { Db } from '../../kernel/db'
import { changeFacts, shown } from './facts'
import type { AgencyChange } from './shapes'

/** What is on record in the old zone or currency stays as it was written. */
export async function changeAgency(ctx: Ctx, directory: Db, { revision, ...change }: AgencyChange) {
  return shown(await changeFacts(ctx, directory, { action: 'agency.change', revision, change: () => change }))
}
