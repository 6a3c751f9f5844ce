/** Why a file is not taken: what it would do to whoever opens it, or that it is not what it says. */
export const dangers = ['program', 'disguised', 'encrypted', 'macros', 'scripted', 'bomb', 'nested', 'broken', 'kind'] as const
export type Danger = (typeof dangers)[number]

/** A part of a ZIP file, as its directory tells; sizes in bytes. */
export type Part = { name: string; packed: number; size: number; encrypted: boolean }

const runs = /\.(exe|com|scr|bat|cmd|msi|ps1|vbs?|vbe|js|jse|mjs|wsf|hta|jar|lnk|reg|sh|app|dll|html?|xhtml|mht(ml)?)$/i
const packs = /\.(zip|rar|7z|gz|tgz|bz2|xz|tar|cab|iso|docm|xlsm|pptm)$/i
const withMacros = /\.(docm|dotm|xlsm|xltm|xlsb|pptm|potm|ppsm)$/i

/** Whether its name alone says that it runs. */
export const namedProgram = (name: string) => runs.test(name)

const entriesAtMost = 10_000
const unpackedAtMost = 2 ** 30
/** Documents rarely pack to a fiftieth; what packs to a hundredth and is large when it is unpacked is made to be. */
const ratioAtMost = 100
const smallEnough = 20 * 2 ** 20

/** What of a ZIP file's own list makes it dangerous to unpack or open; nothing of it is unpacked. `size`: of the whole file. */
export function dangerInZip(parts: readonly Part[], { name, size, isOffice }: { name: string; size: number; isOffice: boolean }): Danger | null {
  if (parts.some(({ encrypted }) => encrypted)) return 'encrypted'
  const [packed, unpacked] = [sum(parts, 'packed'), sum(parts, 'size')]
  // Parts that lie over each other are how a small file unpacks to more than it could hold.
  if (packed > size || parts.length > entriesAtMost || unpacked > unpackedAtMost) return 'bomb'
  if (unpacked > smallEnough && unpacked > ratioAtMost * size) return 'bomb'
  if (withMacros.test(name) || parts.some((part) => /(^|\/)vba(project|data)\.(bin|xml)$/i.test(part.name))) return 'macros'
  if (parts.some((part) => namedProgram(part.name))) return 'program'
  return !isOffice && parts.some((part) => packs.test(part.name)) ? 'nested' : null
}

const sum = (parts: readonly Part[], what: 'packed' | 'size') => parts.reduce((all, part) => all + part[what], 0)

const utf16 = (text: string) => [...text].map((letter) => `${letter}\0`).join('')

/** What the directory of an old Office file, or of one that was given a password, names; `latin` is some of its bytes, one letter each. */
export function dangerInOle(latin: string, name: string): Danger | null {
  if (latin.includes(utf16('EncryptedPackage')) || /\.(docx|xlsx|pptx)$/i.test(name)) return 'encrypted'
  return latin.includes(utf16('_VBA_PROJECT')) || latin.includes(utf16('Macros')) ? 'macros' : null
}

/** SVG is drawn by the browser: one that brings a script, or fetches from elsewhere, is a program. */
export const scriptedPicture = (text: string) => /<svg[\s>]/i.test(text) && /<script|\son[a-z]+\s*=|javascript:|<foreignObject|<!ENTITY/i.test(text)

const raster = ['image/png', 'image/jpeg', 'image/gif', 'image/webp', 'image/heic', 'image/avif']
const claims: [RegExp, readonly string[]][] = [
  [/\.pdf$/i, ['application/pdf']],
  [/\.(png|jpe?g|gif|webp|heic|heif|avif)$/i, raster],
  [/\.docx$/i, ['application/vnd.openxmlformats-officedocument.wordprocessingml.document']],
  [/\.xlsx$/i, ['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet']],
  [/\.pptx$/i, ['application/vnd.openxmlformats-officedocument.presentationml.presentation']],
]

/** Whether its name says that it is something else than its bytes do. */
export const isDisguised = (name: string, type: string) => claims.some(([ending, types]) => ending.test(name) && !types.includes(type))
