import type { Ctx } from '../ctx'
import { encodingOf } from '../imports/rules/encoding'
import { notFound, Refusal } from '../refusal'
import { fileById, type FileRow } from './store'
import { wordText } from './word'

/** So many letters are shown beside something else: some sixty pages. */
const most = 200_000
/** Larger ones are full of pictures, or no documents to be read beside anything. */
const largest = 32 * 2 ** 20

const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/**
 * The words of a text or a Word document, to be read beside what is filled in from it; `whole` where nothing was left out.
 * @throws 404, 415 `file_without_text` for every other kind, and for what cannot be read
 */
export async function fileText(ctx: Ctx, id: string) {
  const file = await fileById(ctx, id)
  if (file.state !== 'ready') throw notFound()
  const text = file.size > largest ? null : await textOf(ctx, file)
  if (text === null) throw new Refusal(415, 'file_without_text')
  return { id, name: file.name, text: text.slice(0, most).trim(), whole: text.length <= most }
}

async function textOf({ files }: Ctx, { name, objectKey, size, type }: FileRow) {
  const range = async (offset: number, length: number) => {
    const object = await files.get(objectKey, { range: { offset, length } })
    if (!object) throw new Error('a ready file has no bytes')
    return object.body
  }
  if (type === word) return wordText({ size, range }, most).catch(() => null)
  // What is written in an encoding of its own is told by its name alone.
  if (type !== 'text/plain' && !/\.txt$/i.test(name)) return null
  // A letter may take four bytes.
  const bytes = new Uint8Array(await new Response(await range(0, Math.min(size, 4 * most))).arrayBuffer())
  return new TextDecoder(encodingOf(bytes)).decode(bytes, { stream: true })
}
