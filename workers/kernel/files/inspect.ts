import { openZip, type Bytes } from '../imports/zip-parts'
import { dangerInPdf } from './inspect-pdf'
import { dangerInOle, dangerInZip, isDisguised, namedProgram, scriptedPicture, type Danger } from './rules/danger'
import { limitsFor } from './rules/limits'
import { officeIn, refusedType, sniff, sniffed } from './rules/sniff'

type Told = { type: string; danger: Danger | null }
type Named = { name: string; subjectKind: string }

/**
 * What a file is, and why it is not taken if it is not: told by its first and last bytes and, where it is a container, by its own
 * list; a PDF is read through. Read in ranges from where it lies; of archives nothing is unpacked.
 */
export async function inspect(bytes: Bytes, { name, subjectKind }: Named): Promise<Told> {
  const length = Math.min(sniffed, bytes.size)
  const [head, tail] = await Promise.all([read(bytes, 0, length), read(bytes, bytes.size - length, length)])
  const { types, readAtOnce } = limitsFor(subjectKind)
  const told = await lookInto(bytes, name, head, tail)
  if (readAtOnce && told.danger !== 'program') return { ...told, danger: null }
  if (told.danger) return told
  if (isDisguised(name, told.type)) return { ...told, danger: 'disguised' }
  return types && !types.includes(told.type) ? { ...told, danger: 'kind' } : told
}

async function lookInto(bytes: Bytes, name: string, head: Uint8Array, tail: Uint8Array): Promise<Told> {
  const type = sniff(head, tail, name)
  if (type === refusedType || namedProgram(name)) return { type, danger: 'program' }
  if (begins(head, 0x50, 0x4b, 3, 4)) return inZip(bytes, name)
  if (type === 'application/pdf') return { type, danger: await dangerInPdf(bytes, latin(tail)) }
  if (begins(head, 0xd0, 0xcf, 0x11, 0xe0)) return { type, danger: dangerInOle(latin(await directoryOf(bytes, head)), name) }
  return { type, danger: type.startsWith('text/') && scriptedPicture(latin(head) + latin(tail)) ? 'program' : null }
}

async function inZip(bytes: Bytes, name: string): Promise<Told> {
  try {
    const { parts } = await openZip(bytes)
    const type = officeIn([...parts.keys()].join('\n'))
    return { type, danger: dangerInZip([...parts.values()], { name, size: bytes.size, isOffice: type !== 'application/zip' }) }
  } catch {
    return { type: 'application/zip', danger: 'broken' }
  }
}

/** Where an old Office file lists its streams: at the sector that its header names, and as much behind it as names ever take. */
async function directoryOf(bytes: Bytes, head: Uint8Array) {
  const view = new DataView(head.buffer, head.byteOffset, head.byteLength)
  const at = head.length >= 52 ? (view.getUint32(48, true) + 1) * 2 ** view.getUint16(30, true) : 0
  return at < bytes.size ? read(bytes, at, Math.min(64 * 1024, bytes.size - at)) : head
}

const read = async (bytes: Bytes, offset: number, length: number) => new Uint8Array(await new Response(await bytes.range(offset, length)).arrayBuffer())
const begins = (head: Uint8Array, ...signature: number[]) => signature.every((byte, at) => head[at] === byte)
const latin = (some: Uint8Array) => new TextDecoder('latin1').decode(some)
