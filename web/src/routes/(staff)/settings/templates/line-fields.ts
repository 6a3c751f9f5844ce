import type { Refused } from '../../refused'

export interface Check {
  name: string
  label: string
  help: string
  on: boolean
}

/** What is wrong with the one line of a form; the API names a line by its place, and `whole` is told what is wrong with all of them together. */
export const fieldsOfOne = (refused: Refused | null, whole: string): Record<string, string> =>
  Object.fromEntries(Object.entries(refused?.fields ?? {}).map(([name, problem]) => [/^lines\.[^.]+\.(.+)/.exec(name)?.[1] ?? (name.startsWith('lines') ? whole : name), problem]))

/** Ticked as it was sent; else as it is. */
export const checked = ({ name, on }: Check, refused: Refused | null) => (refused ? refused.values[name] === 'yes' : on)
