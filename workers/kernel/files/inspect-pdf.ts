import { Unzlib } from 'fflate'
import type { Bytes } from '../imports/zip-parts'
import type { Danger } from './rules/danger'
import { actsInPdf, endsLikePdf, objectInPdf, objectStreamsIn } from './rules/danger-in-pdf'

/** So much is read at a time, and so much of it again with the next, so that nothing is missed where it is cut. */
const atOnce = 4 * 2 ** 20
const again = 2 ** 20
/** What a packed list of objects may hold; real ones hold a few kilobytes. */
const unpackedAtMost = 4 * 2 ** 20

/** Reads a PDF through for what runs when it is opened, also in what is packed; an `end` without its mark, or no object at all, is none. */
export async function dangerInPdf(bytes: Bytes, end: string): Promise<Danger | null> {
  if (!endsLikePdf(end)) return 'broken'
  let objects = false
  for (let at = 0; at < bytes.size; at += atOnce - again) {
    const piece = new Uint8Array(await new Response(await bytes.range(at, Math.min(atOnce, bytes.size - at))).arrayBuffer())
    const latin = new TextDecoder('latin1').decode(piece)
    objects ||= objectInPdf(latin)
    if (actsInPdf(latin) || actsPacked(piece, latin)) return 'scripted'
  }
  return objects ? null : 'broken'
}

const actsPacked = (piece: Uint8Array, latin: string) =>
  objectStreamsIn(latin).some(({ from, to }) => to !== null && actsInPdf(unpacked(piece.subarray(from, to))))

/** As much as can be unpacked: what is packed in another way, or damaged, no reader opens either. */
function unpacked(packed: Uint8Array) {
  const words = new TextDecoder('latin1')
  let text = ''
  const inflate = new Unzlib((part) => {
    text += words.decode(part)
    if (text.length > unpackedAtMost) throw new RangeError('it holds more than lists of objects do')
  })
  try {
    for (let at = 0; at < packed.length; at += 4096) inflate.push(packed.subarray(at, at + 4096), at + 4096 >= packed.length)
  } catch {
    // Behind the packed bytes stands the end of a line, which is no part of them.
  }
  return text
}
