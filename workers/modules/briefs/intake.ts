import { briefIntakes } from '../../../db/schema/agency/briefs'
import { commit } from '../../kernel/commit'
import type { Ctx } from '../../kernel/ctx'
import { chance } from '../../kernel/ids'
import { invalid } from '../../kernel/refusal'
import { mailAddress } from '../../kernel/rules/mail-place'
import { demandFullScope } from '../../kernel/scope'
import { demandEdition, setting } from '../agencies/index'
import type { IntakeChange } from './intake-shapes'
import { ownIntake, theIntake } from './store'

type World = Pick<Ctx, 'db' | 'agencyId'>
type Own = Awaited<ReturnType<typeof ownIntake>>

const closed = { revision: 0, page: false, mailToken: null }
/** 130 bits of chance: the part of an address before the @ holds 64 letters. */
const lettersOfToken = 26

/** How briefs come in besides those that people begin; revision 0 while it is as the product comes. `domain`: where mail comes in, empty where none does. */
export const intakeSetting = async (ctx: Ctx, domain: string) => shown(ctx, await ownIntake(ctx), domain)

/** @throws 409 `changed_meanwhile` with `details.current`; 422 where this installation takes no mail */
export async function changeIntake(ctx: Ctx, { revision, page, mail }: IntakeChange, domain: string) {
  demandFullScope(ctx)
  const own = await ownIntake(ctx)
  demandEdition(shown(ctx, own, domain), revision)
  if (mail && !domain) throw invalid({ mail: 'not_an_option' })

  const { page: before, mailToken: token } = own ?? closed
  const whole = { page, mailToken: mail ? (token ?? chance(lettersOfToken)) : null }
  return commit(ctx, {
    action: 'intake.change',
    write: setting(ctx, briefIntakes, { own, id: theIntake, whole, before: { page: before, mailToken: token } }),
    answer: shown(ctx, { ...whole, revision: revision + 1 }, domain),
  })
}

/** Whether this agency's page takes wishes from anybody; closed unless it was opened. */
export const takesEnquiries = async (world: World) => (await ownIntake(world))?.page ?? closed.page

/** Whether a mail to the address with this token begins a draft. */
export const takesMailAt = async (world: World, token: string) => (await ownIntake(world))?.mailToken === token

function shown({ agencyId }: Ctx, own: Pick<NonNullable<Own>, 'revision' | 'page' | 'mailToken'> | undefined, domain: string) {
  const { revision, page, mailToken } = own ?? closed
  return { revision, page, mail: mailToken && domain ? mailAddress('brief', { agencyId, token: mailToken }, domain) : null, mailOffered: domain !== '' }
}
