import { briefForms } from '../../../db/schema/agency/briefs'
import { commit } from '../../kernel/commit'
import type { Ctx } from '../../kernel/ctx'
import { invalid } from '../../kernel/refusal'
import { demandFullScope } from '../../kernel/scope'
import { demandEdition, setting } from '../agencies/index'
import { asItCame, problemsWithSetting } from './rules/form-setting'
import type { FormChange } from './shapes'
import { ownForm, theForm } from './store'

/** What this agency asks otherwise than the product; revision 0 while it asks as the product does. */
export const formSetting = async (ctx: Ctx) => shown(await ownForm(ctx))

/** For briefs begun from now on; those there are keep the form they were made with. @throws 409 `changed_meanwhile` with `details.current` */
export async function changeForm(ctx: Ctx, { revision, off, required, own: wishes }: FormChange) {
  demandFullScope(ctx)
  const current = await ownForm(ctx)
  demandEdition(shown(current), revision)
  const own = wishes.map(({ key, ...question }) => ({ ...question, key: key ?? `own_${ctx.newId('answer').slice(-10)}` }))
  const whole = { off, required, own }
  const problems = problemsWithSetting(whole)
  if (Object.keys(problems).length > 0) throw invalid(problems)

  return commit(ctx, {
    action: 'form.change',
    write: setting(ctx, briefForms, { own: current, id: theForm, whole, before: asItCame }),
    answer: { revision: revision + 1, ...whole },
  })
}

const shown = (form: Awaited<ReturnType<typeof ownForm>>) => {
  const { revision, off, required, own } = form ?? { revision: 0, ...asItCame }
  return { revision, off, required, own }
}
