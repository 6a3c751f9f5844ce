import { figuresFor } from '../../../db/seed/figures'
import type { Ctx } from '../../kernel/ctx'
import { dayIn } from '../../kernel/rules/days'
import { spaceOn, type OwnSpace } from './rules/space'

/** Hundredths of a square metre for each person today, by set-up; `own` is what the agency has set, for whoever has read that already. */
export const spaceTable = (ctx: Ctx, own: OwnSpace[]) =>
  spaceOn(figuresFor(ctx.agency.currency).filter(({ kind }) => kind === 'space'), own, dayIn(ctx.agency.zone, ctx.now()))
