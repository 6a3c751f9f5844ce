/** The part of JSON Schema that our API document speaks. */
interface Schema {
  type?: string | string[]
  enum?: unknown[]
  const?: unknown
  anyOf?: Schema[]
  oneOf?: Schema[]
  items?: Schema
  properties?: Record<string, Schema>
  required?: string[]
  $ref?: string
  description?: string
  default?: unknown
  format?: string
  pattern?: string
  minLength?: number
  maxLength?: number
  minItems?: number
  maxItems?: number
  minimum?: number
  maximum?: number
}
interface Parameter { name: string; in: string; required?: boolean; description?: string; schema: Schema }
interface Described {
  summary?: string
  parameters?: Parameter[]
  requestBody?: { content: Record<string, { schema: Schema }> }
  responses: Record<string, { content?: Record<string, { schema: Schema }> }>
  security?: Record<string, unknown>[]
  'x-permission'?: string
}
export interface Document { paths: Record<string, Record<string, Described>> }

export interface FieldOf {
  name: string
  type: string
  required: boolean
  /** What it means, where the document says so. */
  meaning?: string
  /** What it is unless said, and how long or large it may be: `default 0 · up to 100 characters`. */
  limits?: string
}
export interface Operation {
  id: string
  method: string
  path: string
  summary: string
  /** The scope a token needs; null where there is no permission to have. */
  permission: string | null
  /** Who may call it: anybody, a signed-in device alone, or a token as well. */
  access: 'public' | 'session' | 'token'
  parameters: (FieldOf & { in: string })[]
  fields: FieldOf[]
  /** What a request's body could look like, as JSON; null where there is none. */
  example: string | null
  status: string
  answer: FieldOf[]
}

/** Every operation of the document, by its noun, in the order of the alphabet. */
export function operationsOf(document: Document): { noun: string; operations: Operation[] }[] {
  const all = Object.entries(document.paths).flatMap(([path, methods]) => Object.entries(methods).map(([method, one]) => operation(path, method.toUpperCase(), one)))
  const nouns = [...new Set(all.map(({ path }) => nounOf(path)))].sort()
  return nouns.map((noun) => ({ noun, operations: all.filter(({ path }) => nounOf(path) === noun) }))
}

const nounOf = (path: string) => path.split('/')[2] ?? ''

function operation(path: string, method: string, { summary = '', parameters = [], requestBody, responses, security, ...more }: Described): Operation {
  const body = requestBody?.content['application/json']?.schema
  const [status = '200', answer] = Object.entries(responses).find(([code]) => code !== 'default') ?? []
  const shape = answer?.content?.['application/json']?.schema
  return {
    id: `${method.toLowerCase()}-${path.replace(/^\/api\//, '').replace(/\W+/g, '-').replace(/-$/, '')}`,
    method, path, summary, permission: more['x-permission'] ?? null, access: accessOf(security),
    parameters: parameters.map(({ name, in: place, required = false, description, schema }) => ({
      name, in: place, required, type: typeOf(schema), meaning: [description, schema.description].filter(Boolean).join(' '), limits: limitsOf(schema),
    })),
    fields: body ? fieldsOf(body) : [],
    example: body ? JSON.stringify(sampleOf(body), null, 2) : null,
    status,
    answer: shape ? fieldsOf(shape) : [],
  }
}

function accessOf(security: Described['security']): Operation['access'] {
  if (!security) return 'token'
  return security.length === 0 ? 'public' : 'session'
}

const deepest = 2

/** The fields of an object, those of objects within it below them: `actor.id`, `rows[].name`. */
export function fieldsOf(schema: Schema, before = '', depth = 0): FieldOf[] {
  return Object.entries(schema.properties ?? {}).flatMap(([key, one]) => {
    const name = before + key
    const inner = one.items ?? (one.anyOf ?? []).find(({ properties }) => properties) ?? one
    const below = inner.properties && depth < deepest ? fieldsOf(inner, `${name}${one.items ? '[]' : ''}.`, depth + 1) : []
    return [{ name, type: typeOf(one), required: schema.required?.includes(key) ?? false, meaning: one.description, limits: limitsOf(one) }, ...below]
  })
}

/** What a value is, in few words: `string`, `"open" | "done"`, `object[]`, `string | null`. */
export function typeOf(schema: Schema): string {
  const one = ofOneKind(schema)
  if (one) return one
  const several = schema.anyOf ?? schema.oneOf
  if (several) return [...new Set(several.map(typeOf))].join(' | ')
  if (Array.isArray(schema.type)) return schema.type.join(' | ')
  return schema.type ?? 'any'
}

/** What narrows a value, in few words; of one that may be null, what narrows it otherwise. */
export function limitsOf(schema: Schema): string {
  const { minimum, maximum, minLength = 0, maxLength, minItems = 0, maxItems, format, pattern } = schema.anyOf?.find(({ type }) => type !== 'null') ?? schema
  return [
    schema.default === undefined || schema.default === '' ? null : `default ${String(schema.default)}`,
    between(minimum, maximum, ''),
    between(minLength || undefined, maxLength, ' characters'),
    between(minItems || undefined, maxItems, ' entries'),
    format,
    pattern && `like ${pattern}`,
  ].filter(Boolean).join(' · ')
}

/** Only what is worth saying: not the largest number there is. */
function between(from: number | undefined, to: number | undefined, unit: string) {
  const most = to === Number.MAX_SAFE_INTEGER ? undefined : to
  const least = from === Number.MIN_SAFE_INTEGER ? undefined : from
  if (least !== undefined && most !== undefined) return `${least} to ${most}${unit}`
  if (most !== undefined) return `up to ${most}${unit}`
  return least === undefined ? null : `at least ${least}${unit}`
}

function ofOneKind({ const: only, enum: words, items }: Schema) {
  if (only !== undefined) return JSON.stringify(only)
  if (words) return words.map((word) => JSON.stringify(word)).join(' | ')
  return items ? `${typeOf(items)}[]` : null
}

/** Something that a body could be: enough to begin with. Optional fields are left out. */
export function sampleOf(schema: Schema): unknown {
  if (schema.const !== undefined) return schema.const
  if (schema.enum) return schema.enum[0]
  const several = schema.anyOf ?? schema.oneOf
  if (several) return sampleOf(several[0]!)
  if (schema.properties) return Object.fromEntries((schema.required ?? []).map((key) => [key, sampleOf(schema.properties![key]!)]))
  if (schema.items) return [sampleOf(schema.items)]
  const simple: Record<string, unknown> = { string: '…', integer: schema.minimum ?? 1, number: schema.minimum ?? 1, boolean: true }
  return simple[String(schema.type)] ?? null
}

/** The same request from a command line. */
export function curlOf(origin: string, { method, path, access, example }: Operation): string {
  const lines = [`curl ${method === 'GET' ? '' : `-X ${method} `}'${origin}${path}'`]
  if (access === 'token') lines.push(`-H "Authorization: Bearer $CONVOKE_TOKEN"`)
  if (example) lines.push(`-H 'Content-Type: application/json'`, `-d '${JSON.stringify(JSON.parse(example))}'`)
  return lines.join(' \\\n  ')
}
