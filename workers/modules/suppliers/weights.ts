import { evaluationWeights } from '../../../db/schema/agency/suppliers'
import { evaluationWeights as beginning } from '../../../db/seed/evaluation-weights'
import { commit } from '../../kernel/commit'
import type { Ctx } from '../../kernel/ctx'
import { demandFullScope } from '../../kernel/scope'
import { demandEdition, setting } from '../agencies/index'
import type { WeightSetting } from './evaluation-shapes'
import { ownWeights } from './evaluation-store'

/** How much each criterion counts, in hundredths of the whole: as the agency says, or as the product came. */
export async function weightsOf(ctx: Ctx) {
  const [own] = await ownWeights(ctx)
  return { weights: own?.weights ?? beginning, revision: own?.revision ?? 0 }
}

/** For evaluations from now on: those given keep the weights they were given with (docs/decisions/0038). @throws 409 `changed_meanwhile` */
export async function setWeights(ctx: Ctx, { revision, weights }: WeightSetting) {
  demandFullScope(ctx)
  const [own] = await ownWeights(ctx)
  const current = { weights: own?.weights ?? beginning, revision: own?.revision ?? 0 }
  demandEdition(current, revision)
  return commit(ctx, {
    action: 'evaluation_weight.change', write: setting(ctx, evaluationWeights, { own, id: 'weights', whole: { weights }, before: { weights: current.weights } }),
    answer: { weights, revision: revision + 1 },
  })
}
