import type { InferOutput } from 'valibot'
import type { FileText, ListedFile } from '$shapes/kernel/files/shapes'
import { attempt } from '$lib/api'
import type AlongPart from './Along.svelte'

type File = InferOutput<typeof ListedFile>

const readable = ['text/plain', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document']
/** Whether its words can be shown beside the form; a PDF opens in a window of its own. */
export const hasText = ({ type }: Pick<File, 'type'>) => readable.includes(type ?? '')
export const mayLieBeside = (file: File) => file.state === 'ready' && (hasText(file) || file.type === 'application/pdf')

/** What is read beside a form, from step to step; its words and its part of the page come when they are asked for. */
export class ReadAlong {
  text = $state.raw<InferOutput<typeof FileText> | null>(null)
  failed = $state<string | null>(null)
  Part = $state.raw<typeof AlongPart | null>(null)

  async open({ id }: Pick<File, 'id'>) {
    this.failed = null
    const [read, part] = await Promise.all([attempt<InferOutput<typeof FileText>>(fetch, 'GET', `/api/files/${id}/text`), import('./Along.svelte').catch(() => null)])
    if (!read.ok || !part) this.failed = id
    else [this.text, this.Part] = [read.data, part.default]
  }

  close = () => (this.text = null)
}
