import { countries } from './countries'

/**
 * A region is a path: a country of ISO 3166-1 (`CN`), a part of it by ISO 3166-2 (`CN-GD`), a city in it (`CN-GD/shenzhen`).
 * Itself first, then what it lies in, the country last.
 */
export function ancestors(region: string): string[] {
  const [part = '', city] = region.split('/')
  const [country = ''] = part.split('-')
  return [...(city ? [region] : []), ...(part === country ? [] : [part]), country]
}

/** Whether a region is this one or lies in it. */
export const within = (region: string, of: string) => ancestors(region).includes(of)

/** Whether there is such a place: a country, or one of these in it. */
export const isPlace = (region: string, named: readonly { code: string }[]) => countries.includes(region) || named.some(({ code }) => code === region)

/** Whether this is written as a region: a country, a part of one, a city in a part. */
export const isRegion = (text: string) => /^[A-Z]{2}(-[A-Z0-9]{1,3}(\/[a-z][a-z0-9-]*)?)?$/.test(text)
