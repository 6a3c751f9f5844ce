import type { Ctx } from '../../kernel/ctx'
import type { Db } from '../../kernel/db'
import { invalid } from '../../kernel/refusal'
import { plain, type Brand } from '../../kernel/rules/brand'
import { changeFacts } from './facts'
import { accentOf, nearestShade } from './rules/colour'
import type { BrandChange } from './shapes'
import { pendingReplyAddress } from './store'

/** What is set of the agency's looks, for those who set it; `replyPending` has not yet confirmed its address. */
export async function brandOf(ctx: Ctx) {
  const pending = await pendingReplyAddress(ctx)
  return brandShown(ctx.agency, pending?.email ?? null)
}

/** @throws 422 `colour: too_light` with `details.nearest`, the nearest shade that can be read in both themes */
export async function changeBrand(ctx: Ctx, directory: Db, { revision, colour, ...rest }: BrandChange) {
  const accent = colour ? accentOf(colour) : null
  if (colour && !accent) throw tooLight(nearestShade(colour.toLowerCase(), 'light'))
  const change = { ...rest, ...(colour === undefined ? {} : { colour: accent }) }
  const agency = await changeFacts(ctx, directory, { action: 'agency.brand', revision, change: ({ brand }) => ({ brand: { ...plain, ...brand, ...change } }) })
  return brandShown(agency, (await pendingReplyAddress(ctx))?.email ?? null)
}

function tooLight(nearest: string) {
  const refusal = invalid({ colour: 'too_light' })
  return Object.assign(refusal, { details: { ...refusal.details, nearest } })
}

export const brandShown = ({ revision, brand }: { revision: number; brand: Brand | null }, replyPending: string | null) =>
  ({ revision, ...(brand ?? plain), replyPending })
