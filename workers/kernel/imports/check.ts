import type { Ctx } from '../ctx'
import { after, systemClock } from '../clock'
import type { Importer } from './importer'
import { lease } from './read'
import { mostRows } from './rules/limits'
import { decisionOn, rowOf, withSaid, type ImportField, type Problem, type Values } from './rules/rows'
import { known, stage, type ImportRecord, type Progress } from './store'
import { rowsOf } from './table'
import { Unreadable } from './unreadable'
import type { Bytes } from './zip-parts'

type Line = { line: number; values: Values; problems: Problem[] }

/** Rows staged at a time: one look at what is there, one batch. */
const atOnce = 1000
/** An invocation may ask D1 a thousand questions; after this many stretches the next one goes on. */
const stretches = 150

/**
 * Reads an import on from the row it stands at, and stages what is right and what is wrong. The file is read from its
 * beginning each time (that is cheap), so that nothing of a reader's state has to be kept.
 * @returns whether the file is at its end; also when somebody else goes on with it
 */
export async function check(ctx: Ctx, importer: Importer, record: ImportRecord, bytes: Bytes): Promise<boolean> {
  const fields = importer.fields()
  const fixed = await importer.fixed(ctx, record.eventId)
  const seen = new Set<string>()
  const staging = newStaging(ctx, importer, record, fixed)
  let line = 0
  let waiting: Line[] = []
  let done = 0

  for await (const { rows, share } of rowsOf(bytes, record.format!)) {
    for (const cells of rows) {
      line += 1
      if (line === 1) continue
      if (line > mostRows + 1) throw new Unreadable('too_many_rows')
      const found = rowOf(cells, line, record.mapping!, fields)
      if (!found) continue
      const key = found.values[importer.key] ?? importer.keyOf?.(found.values)
      if (key !== undefined) found.values[importer.key] = key
      const twice = repeated(key, seen)
      if (line <= record.line) continue
      waiting.push({ line, values: found.values, problems: [...found.problems, ...(twice ? [twiceAt(line, importer, record, found.values, fields)] : [])] })
      if (waiting.length < atOnce) continue
      if (!(await staging.put(waiting, line, share))) return true
      waiting = []
      done += 1
      if (done === stretches) return false
    }
  }
  if (line < 2) throw new Unreadable('empty_table')
  await staging.put(waiting, line, 1, 'checked')
  return true
}

function repeated(key: string | undefined, seen: Set<string>) {
  if (key === undefined) return false
  if (seen.has(key)) return true
  seen.add(key)
  return false
}

const columnOf = (mapping: ImportRecord['mapping'], field: string) => {
  const at = mapping!.indexOf(field)
  return at < 0 ? null : at
}

const twiceAt = (line: number, { key }: Importer, { mapping }: ImportRecord, values: Values, fields: ImportField[]): Problem =>
  ({ line, column: columnOf(mapping, key), field: fields.find(({ field }) => field === key)!.field, code: 'twice_in_file', text: values[key]!.slice(0, 100) })

/** Counts as it goes, from where the record stands. */
function newStaging(ctx: Ctx, importer: Importer, record: ImportRecord, fixed: Values) {
  const counts = { fresh: record.fresh, changed: record.changed, skipped: record.skipped, wrong: record.wrong }

  async function put(lines: Line[], line: number, share: number, state?: 'checked') {
    const problems = lines.flatMap((one) => one.problems)
    const right = lines.filter((one) => one.problems.length === 0)
    const resolved = importer.resolve ? await importer.resolve(ctx, fixed, right.map(({ values }) => values), record.startedBy) : right.map(({ values }) => ({ values }))
    const there = await known(ctx.db, record, importer, right.map(({ values }) => values[importer.key]!))
    const staged = right.flatMap((one, at) => {
      const result = resolved[at]!
      const refuse = (field: string, code: string) => {
        problems.push({ line: one.line, column: columnOf(record.mapping, field), field, code, text: (one.values[field] ?? '').slice(0, 100) })
        return []
      }
      if ('wrong' in result) return refuse(result.field, result.wrong)
      const key = one.values[importer.key]!
      const target = there.get(key)
      const decision = decisionOn(target !== undefined, record.existing)
      if (decision === 'refuse') return refuse(importer.key, 'exists_already')
      if (decision === 'skip') counts.skipped += 1
      if (decision === 'skip') return []
      counts[decision === 'new' ? 'fresh' : 'changed'] += 1
      return [{ agencyId: record.agencyId, importId: record.id, line: one.line, decision, key, values: withSaid(one.values, result.values), targetId: target?.id ?? ctx.newId(importer.noun), targetRevision: target?.revision ?? null }]
    })
    counts.wrong += new Set(problems.map((one) => one.line)).size
    const progress: Progress = { line, percent: state ? 100 : Math.min(99, Math.floor(share * 100)), ...counts, dueAt: after(systemClock(), lease), ...(state && { state }) }
    return stage(ctx.db, record, staged, problems.map((one) => ({ agencyId: record.agencyId, importId: record.id, ...one })), progress)
  }
  return { put }
}
