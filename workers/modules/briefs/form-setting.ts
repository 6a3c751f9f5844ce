import { briefForms } from '../../../db/schema/agency/briefs'
import { commit, establish, update } from '../../kernel/commit'
import type { Ctx } from '../../kernel/ctx'
import { conflict, invalid } from '../../kernel/refusal'
import { demandFullScope } from '../../kernel/scope'
import { asItCame, problemsWithSetting, type FormSetting } from './rules/form-setting'
import type { FormChange } from './shapes'
import { ownForm, theForm } from './store'

/** What this agency asks otherwise than the product; revision 0 while it asks as the product does. */
export async function formSetting(ctx: Ctx) {
  const own = await ownForm(ctx)
  return own ? shown(own) : { revision: 0, ...asItCame }
}

/** For briefs begun from now on; those there are keep the form they were made with. @throws 409 `changed_meanwhile` with `details.current` */
export async function changeForm(ctx: Ctx, { revision, off, required, own: wishes }: FormChange) {
  demandFullScope(ctx)
  const current = await ownForm(ctx)
  if ((current?.revision ?? 0) !== revision) throw conflict('changed_meanwhile', { current: current ? shown(current) : { revision: 0, ...asItCame } })
  const own = wishes.map(({ key, ...question }) => ({ ...question, key: key ?? `own_${ctx.newId('answer').slice(-10)}` }))
  const setting: FormSetting = { off, required, own }
  const problems = problemsWithSetting(setting)
  if (Object.keys(problems).length > 0) throw invalid(problems)

  const write = current ? update(ctx, briefForms, current, setting) : establish(ctx, briefForms, { id: theForm, ...setting }, asItCame)
  return commit(ctx, { action: 'form.change', write, answer: { revision: revision + 1, ...setting } })
}

const shown = ({ revision, off, required, own }: FormSetting & { revision: number }) => ({ revision, off, required, own })
