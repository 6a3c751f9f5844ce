type Schema = {
  type?: string | string[]; const?: unknown; enum?: unknown[]; anyOf?: Schema[]; oneOf?: Schema[]; allOf?: Schema[]; pattern?: string; format?: string
  minLength?: number; minimum?: number; items?: Schema; minItems?: number; properties?: Record<string, Schema>; required?: string[]
}

/** A body that a route's own shape accepts; `known` gives values by property name or id prefix, so that they point at real rows. */
export function sample(schema: Schema, known: Record<string, unknown>, name = ''): unknown {
  if (name in known) return known[name]
  if ('const' in schema) return schema.const
  if (schema.enum) return schema.enum[0]
  const choice = schema.anyOf?.[0] ?? schema.oneOf?.[0]
  if (choice) return sample(choice, known, name)
  if (schema.allOf) return sample(Object.assign({}, ...schema.allOf), known, name)
  const type = Array.isArray(schema.type) ? schema.type[0] : schema.type
  switch (type) {
    case 'object':
      return Object.fromEntries(Object.keys(schema.properties ?? {}).filter((key) => schema.required?.includes(key) || key in known).map((key) => [key, sample(schema.properties?.[key] ?? {}, known, key)]))
    case 'array':
      return Array.from({ length: schema.minItems ?? 0 }, () => sample(schema.items ?? {}, known))
    case 'integer':
    case 'number':
      return schema.minimum ?? 1
    case 'boolean':
      return true
    case 'null':
      return null
    default:
      return text(schema, known)
  }
}

function text({ format, pattern, minLength = 1 }: Schema, known: Record<string, unknown>) {
  const prefix = /^\^(\w+_)/.exec(pattern ?? '')?.[1]
  if (prefix) return known[prefix] ?? `${prefix}unknown`
  if (format === 'date') return '2027-03-09'
  if (format === 'date-time') return '2027-03-09T01:00:00.000Z'
  if (format === 'email') return 'somebody@convoke.test'
  return 'x'.repeat(minLength)
}
