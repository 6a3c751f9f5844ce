/** Who is to be forgotten: `names` are the forms in which others may have been told the name, `parts` what a form asks for it. */
export type Known = { id: string; email: string; phone: string | null; names: string[]; parts: string[]; alias: string }

/** Where a row says who somebody is, or lets somebody write; in all other fields of a row stand words of ours, which a name may be like. */
const written = new Set(['who', 'actsFor', 'title', 'briefTitle', 'name', 'text', 'comment', 'latin'])
const parted = new Set(['family', 'given', 'latin'])

/** What belongs to nobody else, wherever it stands. */
export const ownAlone = ({ email, phone }: Known) => [email, phone].filter((one): one is string => Boolean(one))

/** Everything worth looking for, the longest first, as a short form may be a part of it; never nothing, which is found everywhere. */
export const needlesOf = (known: Known) =>
  [...new Set([...known.names, ...known.parts, ...ownAlone(known)])].filter((one) => one !== '').toSorted((a, b) => b.length - a.length)

/** Whether some text among these values, whatever its field, is the person's name or address, or has the name in it. */
export function tells(value: unknown, known: Known): boolean {
  if (typeof value === 'string') return needlesOf(known).includes(value) || inText(value, known) !== value
  return value !== null && typeof value === 'object' && Object.values(value).some((one) => tells(one, known))
}

/** The same values without the person. Fields, their order, and whatever is not text stay as they are. */
export function without(value: unknown, known: Known, field = ''): unknown {
  if (typeof value === 'string') return leaf(value, known, field)
  if (Array.isArray(value)) return value.map((one) => without(one, known, field))
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, without(one, known, key)]))
}

function leaf(text: string, known: Known, field: string) {
  if (ownAlone(known).includes(text) || (parted.has(field) && text !== '' && known.parts.includes(text))) return known.alias
  return written.has(field) ? plain(text, known) : text
}

/** One text that may be the name, or have it in it. */
export const plain = (text: string, known: Known) => ([...known.names, ...ownAlone(known)].includes(text) ? known.alias : inText(text, known))

/** What is between the tags of a page; styles are no words. */
export const markup = (html: string, known: Known) =>
  html.split(/(<style[^>]*>[^]*?<\/style>|<[^>]*>)/).map((part, place) => (place % 2 === 0 ? inText(part, known) : part)).join('')

const runTogether = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u

/** As whole words, where they are long enough to mean somebody; scripts that write no spaces say it in two letters. */
function inText(text: string, known: Known) {
  const sought = [...new Set([...known.names, ...ownAlone(known)])].toSorted((a, b) => b.length - a.length)
  return sought.reduce((said, form) => {
    const together = runTogether.test(form)
    if (form.length < (together ? 2 : 3) || !said.includes(form)) return said
    const escaped = form.replace(/[$()*+./?[\\\]^{|}]/g, String.raw`\$&`)
    return said.replace(new RegExp(together ? escaped : String.raw`(?<![\p{L}\p{N}])${escaped}(?![\p{L}\p{N}])`, 'gu'), () => known.alias)
  }, text)
}
