import { schemes } from '../../../db/seed/schemes'
import { trainingSchemes } from '../../../db/schema/agency/training'
import { commit, insert, remove } from '../../kernel/commit'
import type { Ctx } from '../../kernel/ctx'
import { conflict, invalid, notFound } from '../../kernel/refusal'
import { dayIn } from '../../kernel/rules/days'
import { failedUnique } from '../../kernel/sqlite-errors'
import { together } from '../../kernel/together'
import { paperTableAsked } from '../credentials/index'
import { wrongScheme } from './rules/wrong-scheme'
import type { NewScheme, Scheme } from './scheme-shapes'
import { followers, ownSchemes, type SchemeRecord } from './scheme-store'

/** Every edition there is, the agency's own beside those the product came with, where both begin on the same day in their place. */
export function allSchemes(own: SchemeRecord[]): Scheme[] {
  const theirs = own.map(({ id, code, validFrom, content }): Scheme => ({ id, code, validFrom, renews: null, ...content }) as Scheme)
  const came = schemes.filter((one) => !theirs.some(({ code, validFrom }) => code === one.code && validFrom === one.validFrom)).map((one) => ({ id: null, renews: null, ...one }) as Scheme)
  return [...theirs, ...came].toSorted((a, b) => order(a.code) - order(b.code) || a.code.localeCompare(b.code) || b.validFrom.localeCompare(a.validFrom))
}
/** In the order in which they came, then the agency's own. */
const order = (code: string) => [...schemes.map((one) => one.code), code].indexOf(code)

/** Every edition of every scheme, and how many colleagues work for each. */
export async function listSchemes(ctx: Ctx) {
  const [own, followed] = await ctx.db.batch([ownSchemes(ctx), followers(ctx)])
  return { rows: allSchemes(own), followers: Object.fromEntries(followed.map(({ scheme, count }) => [scheme, count])) }
}

/** Writes down an edition, in force from its day on: what was counted by the one before stays so. @throws 422 for what could never be met; 409 `edition_there` where one begins on that day */
export async function addScheme(ctx: Ctx, { code: known, validFrom, ...content }: NewScheme) {
  if (known && !allSchemes(await ownSchemes(ctx)).some((one) => one.code === known)) throw invalid({ code: 'not_an_option' })
  const wrong = wrongScheme({ validFrom, ...content }, dayIn(ctx.agency.zone, ctx.now()))
  if (Object.keys(wrong).length > 0) throw invalid(wrong)
  await demandPapers(ctx, content)
  const id = ctx.newId('scheme')
  const code = known ?? id.replace('sch_', 'own_')
  return commit(ctx, { action: 'scheme.add', write: insert(ctx, trainingSchemes, { id, code, validFrom, content }), answer: { id, code } }).catch((error: unknown) => {
    throw failedUnique(error, 'training_schemes') ? conflict('edition_there') : error
  })
}

/** What is renewed, asked for on a way or taken in place of hours is something that people hold. */
async function demandPapers(ctx: Ctx, { renews, inLieu, variants }: Pick<NewScheme, 'renews' | 'inLieu' | 'variants'>) {
  const named = [['renews', renews === null ? [] : [renews]] as const, ['inLieu', inLieu] as const, ...variants.map(({ papers = [] }, at) => [`variants.${at}.papers`, papers] as const)]
  if (named.every(([, codes]) => codes.length === 0)) return
  const [{ kinds }] = await together(ctx, paperTableAsked(ctx))
  const wrong = named.filter(([, codes]) => codes.some((code) => !kinds.get(code)?.holders.includes('person')))
  if (wrong.length > 0) throw invalid(Object.fromEntries(wrong.map(([field]) => [field, 'not_an_option'])))
}

/** Takes an edition of the agency's own away; the one before holds again. @throws 404; 409 `scheme_followed` for the last edition of what somebody works for */
export async function removeScheme(ctx: Ctx, id: string) {
  const [own, followed] = await ctx.db.batch([ownSchemes(ctx), followers(ctx)])
  const found = own.find((one) => one.id === id)
  if (!found) throw notFound()
  const left = allSchemes(own.filter((one) => one !== found))
  const theirs = followed.find(({ scheme }) => scheme === found.code)
  if (theirs && !left.some(({ code }) => code === found.code)) throw conflict('scheme_followed', { count: theirs.count })
  return commit(ctx, { action: 'scheme.remove', write: remove(ctx, trainingSchemes, found), answer: { id } })
}
