/** The fonts there are: letters of the world, Chinese as the mainland and as Taiwan write it. */
export type Face = 'sans' | 'hans' | 'hant'
/** By face and slice the characters in it, as CSS writes `unicode-range`. */
export type SliceList = Record<Face, Record<string, string>>

/** Chinese in the style of the page's language; where that is none, as the agency writes it. */
export function facesFor(language: string, languages: readonly string[]): Face[] {
  const chinese = [language, ...languages].find((one) => one.startsWith('zh'))
  return chinese === 'zh-Hant' ? ['sans', 'hant', 'hans'] : ['sans', 'hans', 'hant']
}

/** One slice of a font, and the characters in it as pairs of first and last. */
export type Slice = { name: string; face: Face; ranges: (readonly [number, number])[] }

/** `U+4e00-4e1f,U+4e2a` as pairs of first and last. */
export const rangesOf = (css: string) =>
  css.split(',').map((one) => {
    const [first, last = first] = one.trim().slice(2).split('-').map((digits) => parseInt(digits, 16)) as [number, number?]
    return [first, last] as const
  })

export const slicesIn = (list: SliceList): Slice[] =>
  (Object.keys(list) as Face[]).flatMap((face) => Object.entries(list[face]).map(([slice, css]) => ({ name: `${face}-${slice}`, face, ranges: rangesOf(css) })))

const has = ({ ranges }: Slice, point: number) => ranges.some(([first, last]) => point >= first && point <= last)

/** Shown in place of what no font here has. */
export const unknown = '\ufffd'

/** Which slice writes a character, where any does: the faces are asked in this order. */
export function sliceOf(character: string, slices: readonly Slice[], faces: readonly Face[]) {
  const point = character.codePointAt(0)!
  for (const face of faces) {
    const found = slices.find((slice) => slice.face === face && has(slice, point))
    if (found) return found
  }
  return null
}

/** Whether every character of it can be written. */
export const writable = (text: string, slices: readonly Slice[], faces: readonly Face[]) => [...text.normalize('NFC')].every((character) => sliceOf(character, slices, faces) !== null)

export type Run = { slice: string; text: string }

/** Text as pieces that one slice can write each; what none can is the sign for the unknown, never left out. */
export function runsOf(text: string, slices: readonly Slice[], faces: readonly Face[]): Run[] {
  const runs: Run[] = []
  for (const letter of text.normalize('NFC')) {
    const known = sliceOf(letter, slices, faces)
    const slice = known ?? sliceOf(unknown, slices, faces)
    if (!slice) continue
    const last = runs.at(-1)
    const character = known ? letter : unknown
    if (last?.slice === slice.name) last.text += character
    else runs.push({ slice: slice.name, text: character })
  }
  return runs
}
