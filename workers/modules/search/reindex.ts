import type { Statement } from '../../kernel/outbox/listener'
import type { FoundRecord } from '../../kernel/rules/searched'
import type { RecordReader, Searched, Touched } from '../../kernel/searched'
import { difference, faceOf, sameFace, termsIn } from './rules/face'
import { addTerms, dropTerms, recordsByIds, writeRecords, type RecordRow, type TermKey } from './store'

type World = RecordReader & { now(): string }

/**
 * What makes the index say of these records what their modules say of them now; nothing where it does already. The index is
 * read before the modules are, and written only if it is still as it was read: so of two who are at it at once the
 * later always writes what was read later.
 */
export async function reindex(world: World, searched: Searched, touched: Touched[], when: 'changed' | 'built' = 'changed'): Promise<Statement[]> {
  const known = await recordsByIds(world, touched.map(({ id }) => id))
  const found = await Promise.all(byKind(touched).map(([kind, ids]) => searched[kind].records(world, { ids })))
  const records = [...found.flat(), ...goneAmong(touched, known, found.flat())]
  return statementsFor(world, known, records, (record, old) => (when === 'changed' ? world.now() : (old?.updatedAt ?? record.createdAt)))
}

function byKind(touched: Touched[]) {
  const kinds = [...new Set(touched.map(({ kind }) => kind))]
  return kinds.map((kind) => [kind, touched.filter((one) => one.kind === kind).map(({ id }) => id)] as const)
}

/** Of what its module has no more, the index keeps an empty row: it is what a late news of it meets. */
function goneAmong(touched: Touched[], known: RecordRow[], found: FoundRecord[]): FoundRecord[] {
  const there = new Set(found.map(({ id }) => id))
  return known.filter(({ id }) => !there.has(id) && touched.some((one) => one.id === id))
    .map((row) => ({ ...row, title: null, reads: { as: 'text' }, words: [] }))
}

type Dating = (record: FoundRecord, old: RecordRow | undefined) => string

function statementsFor(world: World, known: RecordRow[], records: FoundRecord[], dated: Dating): Statement[] {
  const before = new Map(known.map((row) => [row.id, row]))
  const [rows, gone, fresh]: [RecordRow[], TermKey[], TermKey[]] = [[], [], []]
  for (const record of records) {
    const { face, terms } = faceOf(record)
    const { id, kind, createdAt } = record
    const old = before.get(id)
    if (old ? sameFace(old, face) : record.title === null) continue
    const changed = difference(old ? termsIn(old.words, old.createdAt) : [], terms)
    const keyed = (list: typeof terms) => list.map((term) => ({ kind, id, ...term }))
    gone.push(...keyed(changed.gone))
    fresh.push(...keyed(changed.fresh))
    rows.push({ ...face, agencyId: world.agencyId, createdAt, revision: (old?.revision ?? 0) + 1, updatedAt: dated(record, old) })
  }
  return [...writeRecords(world, rows), ...dropTerms(world, gone), ...addTerms(world, fresh)]
}
