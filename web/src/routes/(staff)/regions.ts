import { intlTag } from '$lib/dates'

export const countryName = (code: string) => new Intl.DisplayNames(intlTag(), { type: 'region' }).of(code) ?? code

// ISO 3166-1 as CLDR knows it, less what is no country: unions, test codes and codes given up.
const notOne = new Set(['AC', 'AN', 'BU', 'CP', 'CQ', 'CS', 'CT', 'DD', 'DG', 'DY', 'EA', 'EU', 'EZ', 'FQ', 'FX', 'HV', 'IC', 'JT', 'MI', 'NH', 'NQ', 'NT', 'PC', 'PU', 'PZ', 'QO', 'RH', 'SU', 'TA', 'TP', 'UK', 'UN', 'VD', 'WK', 'XA', 'XB', 'XK', 'YD', 'YU', 'ZR', 'ZZ'])
const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']

/** Countries and regions in the reader's language and order. */
export function countryOptions() {
  const names = new Intl.DisplayNames(intlTag(), { type: 'region', fallback: 'none' })
  const codes = letters.flatMap((first) => letters.map((second) => first + second)).filter((code) => !notOne.has(code))
  const known = codes.flatMap((value) => (names.of(value) ? [{ value, label: names.of(value)! }] : []))
  return known.sort((a, b) => a.label.localeCompare(b.label, intlTag()))
}

/** Every time zone by its own name; the one in use stands among them even when this runtime calls it otherwise. */
export const zoneOptions = (current: string) =>
  [...new Set([...Intl.supportedValuesOf('timeZone'), current])].sort().map((value) => ({ value, label: value.replaceAll('_', ' ') }))
