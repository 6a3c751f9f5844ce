const shortest = 12
const longest = 256

/** The same characters however they were typed or composed. */
export const normalized = (password: string) => password.normalize('NFKC')

/** Why a password is refused, or null. Any character counts, nothing else is demanded. */
export function flawOf(password: string, common: ReadonlySet<string>) {
  const text = normalized(password)
  const length = [...text].length
  if (length < shortest) return 'too_short'
  if (length > longest) return 'too_long'
  return isCommon(text.toLowerCase(), common) ? 'too_common' : null
}

/** A common password, or one repeated, or either with digits behind it: `password1234` is tried before any rare word. */
function isCommon(text: string, common: ReadonlySet<string>) {
  const digits = /\d*$/.exec(text)?.[0].length ?? 0
  for (let cut = 0; cut <= digits; cut++) {
    if (piecesOf(text.slice(0, text.length - cut)).some((piece) => common.has(piece))) return true
  }
  return false
}

/** Every piece whose repetition is the whole text, the text itself among them. */
function piecesOf(text: string) {
  const sizes = Array.from(text, (_, i) => i + 1).filter((size) => text.length % size === 0)
  return sizes.map((size) => text.slice(0, size)).filter((piece) => piece.repeat(text.length / piece.length) === text)
}
