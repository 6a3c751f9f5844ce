import { soundsOf } from '../../modules/search/rules/pinyin'

const shortest = 3

/**
 * What an agency that chose nothing is called in addresses: "Café & Söhne GmbH" becomes `cafe-sohne-gmbh`; a name with too
 * few Latin letters goes by how it sounds, 藍風箏策展 by `lanfengzhengcezhan`. Empty where it has neither.
 */
export function slugOf(name: string): string {
  const plain = inLetters(name)
  return plain.length >= shortest ? plain : inLetters(soundsOf(name)[0] ?? '')
}

function inLetters(text: string) {
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
  return (plain.match(/[a-z0-9]+/g) ?? []).join('-').slice(0, 40).replace(/-$/, '')
}
