import { figuresFor } from '../../../db/seed/figures'
import type { Ctx } from '../../kernel/ctx'
import { dayIn } from '../../kernel/rules/days'
import type { OwnFigure } from './rules/figures'
import { spaceOn } from './rules/space'

/** Hundredths of a square metre for each person today, by set-up; `own` is what the agency has set, for whoever has read that already. */
export const spaceTable = (ctx: Ctx, own: OwnFigure[]) =>
  spaceOn(figuresFor(ctx.agency.currency).filter(isSpace), own.filter(isSpace), dayIn(ctx.agency.zone, ctx.now()))

const isSpace = ({ kind }: { kind: string }) => kind === 'space'
