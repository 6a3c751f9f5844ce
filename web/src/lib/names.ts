/** A person's name as they write it, and as Latin letters write it. */
export interface Name {
  family: string
  given: string
  latin: string | null
  address?: string | null
  order?: 'family_first' | 'given_first'
}

const han = /\p{Script=Han}/u

/** The name in the person's own script. Chinese names run together, family first. */
export function ownName({ family, given, order }: Name): string {
  if (han.test(family + given)) return family + given
  return (order === 'family_first' ? [family, given] : [given, family]).filter(Boolean).join(' ')
}

/** The form this reader can read first; the other one, if it says more, second. */
export function namesFor(locale: string, name: Name): { first: string; second: string | null; lang: string | null } {
  const own = ownName(name)
  if (!name.latin || name.latin === own) return { first: own, second: null, lang: null }
  if (locale.startsWith('zh')) return { first: own, second: name.latin, lang: 'en' }
  return { first: name.latin, second: own, lang: han.test(own) ? 'zh' : null }
}

/** Two letters for a Latin name, the last two characters for a Chinese one. */
export function initials(name: string): string {
  if (han.test(name)) return [...name.replace(/\s/g, '')].slice(-2).join('')
  const words = name.trim().split(/\s+/)
  const letters = [words.at(0), words.length > 1 ? words.at(-1) : '']
  return letters.map((word) => [...(word ?? '')][0] ?? '').join('').toUpperCase()
}
