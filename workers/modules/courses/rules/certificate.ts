type Names = Partial<Record<'en' | 'zh-Hans' | 'zh-Hant', string>>

/** What a certificate of a course says, as it was when it was issued. */
export type Certificate = {
  id: string
  agency: string
  holder: { family: string; given: string; latin: string | null }
  names: Names
  minutes: number
  /** The day on which it was held, in the agency's zone. */
  on: string
  trainer: string
}

/** The very text whose SHA-256 is printed on it: the same for the same facts, in whatever order they are read. */
export function certificateText({ id, agency, holder: { family, given, latin }, names, minutes, on, trainer }: Certificate) {
  const called = Object.entries(names).sort(([a], [b]) => (a < b ? -1 : 1))
  return JSON.stringify(['course certificate', id, agency, [family, given, latin], called, minutes, on, trainer])
}
