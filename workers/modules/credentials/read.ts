import type { Ctx } from '../../kernel/ctx'
import { filesHanging, filesOf } from '../../kernel/files/index'
import { notFound } from '../../kernel/refusal'
import { reviewTerms } from '../agencies/index'
import { kindIn, paperTableOf } from './kinds'
import { freshTo } from './papers'
import { checkField } from './rules/fields'
import { differences, type Difference } from './rules/known'
import { arrived, filesElsewhere, filesIn } from './paper-files'
import { missingToSubmit } from './rules/review'
import type { PaperTable } from './rules/table'
import type { Credential } from './shapes'
import { checksOf, shownRound, spokenBy } from './shown'
import { findCredential, papersOfHolders } from './store'

/** @throws 404 when there is none, or none that the actor may see */
export async function credentialById(ctx: Ctx, id: string) {
  const found = await findCredential(ctx, id)
  if (!found) throw notFound()
  return found
}

/** A round and what its kind is called. @throws 404 */
export async function namedCredential(ctx: Ctx, id: string) {
  const [{ credential, company }, table] = await Promise.all([credentialById(ctx, id), paperTableOf(ctx)])
  // Nobody talks about a colleague's own: there is no circle that it could be said in.
  if (credential.supplierId === null) throw notFound()
  return { credential, company, names: kindIn(table, credential.kind).names as Record<string, string> }
}

const named = (table: PaperTable, one: Difference) => ({ ...one, names: one.of === 'profile' ? null : kindIn(table, one.of).names })

/** A round with its files, what is unusual in it, what it still wants and the rounds before it. @throws 404 */
export async function fullCredential(ctx: Ctx, id: string): Promise<Credential> {
  const [{ credential, holder, company, profile, latin, claimer }, table] = await Promise.all([credentialById(ctx, id), paperTableOf(ctx)])
  const kind = kindIn(table, credential.kind)
  const { code, names, hint, term, maxMonths, freshMonths, fields: asked } = kind
  const whose = credential.holderKind === 'supplier' ? profile : { name: holder, latin, postalAddress: null, naturalPerson: true }
  const papers = await papersOfHolders(ctx, [credential.holderId])
  const rounds = papers.filter((round) => round.kind === credential.kind && round.id < id)
  const [promise, own, hanging] = await Promise.all([credential.state === 'uploaded' ? reviewTerms(ctx) : null, filesOf(ctx, id), papers.length > 1 ? filesHanging(ctx, papers.map((one) => one.id)) : []])
  const files = filesIn(credential, own, hanging)
  const staff = ctx.actor.kind === 'staff'
  const claimed = staff && claimer && credential.claimedUntil! > ctx.now()
  return {
    ...shownRound(credential), fields: credential.fields, paper: { code, names, hint, term, maxMonths, freshMonths, fields: asked }, holder, company, talkId: rounds.at(-1)?.id ?? id, files,
    elsewhere: credential.state === 'uploaded' ? filesElsewhere(table, credential, papers, hanging) : [],
    warnings: Object.fromEntries(asked.map((field) => [field.code, checkField(field.kind, credential.fields[field.code] ?? '').warnings] as const).filter(([, warnings]) => warnings.length > 0)),
    differs: differences(kind, credential.fields, whose, spokenBy(papers.filter((one) => one.kind !== credential.kind))).map((one) => named(table, one)),
    missing: missingToSubmit(kind, { ...credential, noExpiry: credential.endless, files: files.filter(({ state }) => state === 'ready').length, values: credential.fields }),
    freshTo: freshTo(ctx, table, credential), checks: checksOf(kind, credential), mine: [credential.addedBy, credential.submittedBy].includes(ctx.actor.id),
    promise, claim: claimed ? { person: claimer, until: credential.claimedUntil! } : null,
    earlier: rounds.map((round) => ({
      ...shownRound(round), fields: round.fields,
      files: filesIn(round, hanging.filter(({ subjectId }) => subjectId === round.id).map(arrived), hanging),
    })),
  }
}
