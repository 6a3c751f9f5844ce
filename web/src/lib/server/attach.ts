import type { Upload } from '$shapes/kernel/files/shapes'
import { partSize } from '$shapes/kernel/files/rules/parts'
import { attempt } from '$lib/api'
import { m } from '$lib/words/messages'

type Sent = { id: string } | { status: number; message: string }

/** A file of one part from a form without JavaScript, for the thing whose files are added at this path of the API: declared, sent and closed here. Answers why not, or null. */
export async function attachSmall(...sent: Parameters<typeof sendSmall>): Promise<{ status: number; message: string } | null> {
  const answer = await sendSmall(...sent)
  return 'id' in answer ? null : answer
}

/** The same; answers with the file's id, or why not. */
export async function sendSmall(fetch: typeof globalThis.fetch, path: string, file: FormDataEntryValue | null, files = '/api/files'): Promise<Sent> {
  if (!(file instanceof File) || file.size === 0) return { status: 422, message: m.brief_file_none() }
  if (file.size > partSize) return { status: 413, message: m.brief_file_too_large_here() }

  const declared = await attempt<Upload>(fetch, 'POST', path, { name: file.name, size: file.size })
  if (!declared.ok) return declared
  const sent = `${files}/${declared.data.id}`
  // The length is said by hand: in process, no wire adds it.
  const headers = { 'content-type': 'application/octet-stream', 'content-length': String(file.size) }
  const part = await fetch(`${sent}/parts/1`, { method: 'PUT', body: await file.arrayBuffer(), headers })
  if (!part.ok) return { status: part.status, message: m.brief_file_stopped() }
  const done = await attempt(fetch, 'POST', `${sent}/completion`)
  return done.ok ? { id: declared.data.id } : done
}
