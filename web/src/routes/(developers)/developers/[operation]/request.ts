import type { Operation } from '$lib/developers/document'

/** The field of the form in which a parameter is written. */
export const fieldOf = (parameter: string) => `parameter.${parameter}`

/** The request that somebody wrote into the form of an operation: what was left empty is not sent. */
export function requestOf({ method, path, parameters, example }: Operation, values: Record<string, string>): [string, RequestInit] {
  const given = (name: string) => values[fieldOf(name)]?.trim() ?? ''
  const sent = (place: string) => parameters.filter((one) => one.in === place && given(one.name)).map(({ name }) => [name, given(name)] as [string, string])
  const query = new URLSearchParams(sent('query'))
  const headers = new Headers(sent('header'))
  const token = values.token?.trim()
  if (token) headers.set('authorization', `Bearer ${token}`)
  if (example) headers.set('content-type', 'application/json')
  const address = path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(given(name)))
  return [query.size > 0 ? `${address}?${query}` : address, { method, headers, redirect: 'manual', ...(example && { body: values.body ?? '' }) }]
}
