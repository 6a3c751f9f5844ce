import { intlTag } from './dates'

export interface Option {
  value: string
  label: string
}

// ISO 3166-1; Intl can name regions but not list them.
const regions = (
  'AD AE AF AG AI AL AM AO AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR ' +
  'CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GT GU GW GY HK HN HR HT HU ID ' +
  'IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ ' +
  'MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH ' +
  'SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW'
).split(' ')

export const countryName = (code: string) => new Intl.DisplayNames([intlTag()], { type: 'region' }).of(code) ?? code

/** Countries in the reader's language and order. */
export const countryOptions = () => sorted(named('region', regions))

/** The code stands behind the name: that is what people look for on an invoice. */
export const currencyOptions = () =>
  sorted(named('currency', Intl.supportedValuesOf('currency')).map(({ value, label }) => ({ value, label: label === value ? value : `${label} (${value})` })))

/** Every time zone by its own name; the one in use stands among them even when this runtime calls it otherwise. */
export const zoneOptions = (...inUse: string[]): Option[] =>
  [...new Set([...Intl.supportedValuesOf('timeZone'), ...inUse])].sort().map((value) => ({ value, label: value.replaceAll('_', ' ') }))

function named(type: 'region' | 'currency', codes: string[]): Option[] {
  const names = new Intl.DisplayNames([intlTag()], { type })
  return codes.map((value) => ({ value, label: names.of(value) ?? value }))
}

function sorted(options: Option[]) {
  const { compare } = new Intl.Collator(intlTag())
  return options.sort((a, b) => compare(a.label, b.label))
}
