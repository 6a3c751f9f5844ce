import type { Ctx } from '../../kernel/ctx'
import { filesHanging, filesOf, type ListedFile } from '../../kernel/files/index'
import { conflict, invalid } from '../../kernel/refusal'
import { kindIn } from './kinds'
import type { PageRange } from './rules/kinds'
import { isUsed, wrongRanges } from './rules/pages'
import type { PaperTable } from './rules/table'
import type { PaperFile } from './shapes'
import { papersOfHolders, type CredentialRecord } from './store'

type Round = Pick<CredentialRecord, 'id' | 'holderId' | 'ranges'>
type Hanging = Awaited<ReturnType<typeof filesHanging>>

/** The files of a round: its own, and those sent with other papers of the same holder of which it shows pages. */
export async function paperFiles(ctx: Ctx, round: Round): Promise<PaperFile[]> {
  const others = round.ranges.length > 0 ? await papersOfHolders(ctx, [round.holderId]) : []
  const [own, hanging] = await Promise.all([filesOf(ctx, round.id), others.length > 0 ? filesHanging(ctx, others.map(({ id }) => id)) : []])
  return filesIn(round, own, hanging)
}

/** The same of rows that are there already: its own, and all that hang on papers of the same holder. */
export function filesIn({ id, ranges }: Pick<Round, 'id' | 'ranges'>, own: ListedFile[], hanging: Hanging): PaperFile[] {
  const pagesOf = (file: string) => ranges.find(({ fileId }) => fileId === file)
  const shown = (file: ListedFile, hangsOn: string | null) => {
    const range = pagesOf(file.id)
    return { ...file, pages: range ? { from: range.from, to: range.to } : null, hangsOn }
  }
  return [...own.map((file) => shown(file, null)), ...hanging.filter((file) => file.subjectId !== id && pagesOf(file.id)).map((file) => shown(arrived(file), file.subjectId))]
}

/** A file of a paper that was sent, as it is listed. */
export const arrived = ({ id, name, size, type, sha256, state, addedBy, createdAt }: Hanging[number]): ListedFile => ({ id, name, size, type, sha256, state, percent: 100, addedBy, createdAt })

/** PDFs that were sent with the holder's other papers and may hold this one too. */
export function filesElsewhere(table: PaperTable, { kind, ranges }: Pick<CredentialRecord, 'kind' | 'ranges'>, papers: Pick<CredentialRecord, 'id' | 'kind'>[], hanging: Hanging) {
  return hanging.flatMap(({ id, name, type, state, subjectId }) => {
    const paper = papers.find((one) => one.id === subjectId)
    const fits = paper && paper.kind !== kind && state === 'ready' && type === 'application/pdf' && !ranges.some(({ fileId }) => fileId === id)
    return fits ? [{ id, name, names: kindIn(table, paper.kind).names }] : []
  })
}

/** @throws 422 by range */
export async function demandRanges(ctx: Ctx, { holderId }: Pick<Round, 'holderId'>, ranges: PageRange[]) {
  const papers = await papersOfHolders(ctx, [holderId])
  const wrong = wrongRanges(ranges, await filesHanging(ctx, papers.map(({ id }) => id)))
  if (Object.keys(wrong).length > 0) throw invalid(wrong)
}

/** @throws 409 `file_in_use` while another paper shows pages of it */
export async function demandUnused(ctx: Ctx, { id, holderId }: Pick<Round, 'id' | 'holderId'>, fileId: string) {
  if (isUsed(fileId, await papersOfHolders(ctx, [holderId]), id)) throw conflict('file_in_use')
}
