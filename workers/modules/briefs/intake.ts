import { briefIntakes } from '../../../db/schema/agency/briefs'
import { commit } from '../../kernel/commit'
import type { Ctx } from '../../kernel/ctx'
import { demandFullScope } from '../../kernel/scope'
import { demandEdition, setting } from '../agencies/index'
import type { IntakeChange } from './intake-shapes'
import { ownIntake, theIntake } from './store'

const closed = { page: false }

/** How briefs come in besides those that people begin; revision 0 while it is as the product comes. */
export const intakeSetting = async (ctx: Ctx) => shown(await ownIntake(ctx))

/** @throws 409 `changed_meanwhile` with `details.current` */
export async function changeIntake(ctx: Ctx, { revision, ...whole }: IntakeChange) {
  demandFullScope(ctx)
  const own = await ownIntake(ctx)
  const before = shown(own)
  demandEdition(before, revision)
  return commit(ctx, {
    action: 'intake.change',
    write: setting(ctx, briefIntakes, { own, id: theIntake, whole, before: { page: before.page } }),
    answer: { revision: revision + 1, ...whole },
  })
}

/** Whether this agency's page takes wishes from anybody; closed unless it was opened. */
export const takesEnquiries = async (world: Pick<Ctx, 'db' | 'agencyId'>) => (await ownIntake(world))?.page ?? closed.page

function shown(own: Awaited<ReturnType<typeof ownIntake>>) {
  const { revision, page } = own ?? { revision: 0, ...closed }
  return { revision, page }
}
