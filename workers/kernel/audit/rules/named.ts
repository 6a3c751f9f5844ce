type Values = Record<string, unknown> | null
type Row = { subjectId: string; before: Values; after: Values }

const anId = /^[a-z]{3}_[0-9a-z]{4,40}$/

/** Every id that these rows speak of, each once: what was written, and what its values point at. */
export function idsIn(rows: Row[]): string[] {
  const values = rows.flatMap(({ subjectId, before, after }) => [subjectId, ...told(before), ...told(after)])
  return [...new Set(values.filter((value): value is string => typeof value === 'string' && anId.test(value)))]
}

const told = (values: Values) => Object.values(values ?? {}).flat()
