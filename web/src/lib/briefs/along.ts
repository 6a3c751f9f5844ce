import type { InferOutput } from 'valibot'
import type { FileText, ListedFile } from '$shapes/kernel/files/shapes'
import { attempt } from '$lib/api'
import type AlongPart from './Along.svelte'

type File = InferOutput<typeof ListedFile>
/** What is read beside a form, with the part of the page that shows it. */
export interface Beside {
  text: InferOutput<typeof FileText>
  Part: typeof AlongPart
}

const readable = ['text/plain', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document']
/** Whether its words can be shown beside the form; a PDF opens in a window of its own. */
export const hasText = ({ type }: Pick<File, 'type'>) => readable.includes(type ?? '')
export const mayLieBeside = (file: File) => file.state === 'ready' && (hasText(file) || file.type === 'application/pdf')

/** Its words and its part of the page come when they are asked for; null where they did not. */
export async function opened({ id }: Pick<File, 'id'>): Promise<Beside | null> {
  const [read, part] = await Promise.all([attempt<Beside['text']>(fetch, 'GET', `/api/files/${id}/text`), import('./Along.svelte').catch(() => null)])
  return read.ok && part ? { text: read.data, Part: part.default } : null
}
