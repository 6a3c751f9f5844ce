const countries: [RegExp, string][] = [
  [/^Asia\/(Shanghai|Urumqi|Chongqing|Harbin|Kashgar)$/, 'CN'],
  [/^Asia\/(Hong_Kong)$/, 'HK'],
  [/^Asia\/Taipei$/, 'TW'],
  [/^Europe\/London$/, 'GB'],
  [/^(US\/.+|America\/(New_York|Detroit|Chicago|Denver|Phoenix|Los_Angeles|Anchorage|Boise|Indiana\/.+|Kentucky\/.+)|Pacific\/Honolulu)$/, 'US'],
]

/** The country whose working days hold where an event takes place, by its zone; null for zones the product has no table for. */
export const countryOf = (zone: string) => countries.find(([zones]) => zones.test(zone))?.[1] ?? null
