import { uploadFile, type Progress } from './upload'

interface Sending {
  file: File
  progress: Progress
  abort: AbortController
}

/** The files on their way to one thing from this page. */
export class Uploads {
  list = $state<Sending[]>([])
  readonly #declare: string
  readonly #files: string
  readonly #arrived: () => void

  /** @param declare where a file is declared, such as `/api/briefs/bri_1/files`; `files`: where it is sent */
  constructor(declare: string, arrived: () => void, files = '/api/files') {
    this.#declare = declare
    this.#files = files
    this.#arrived = arrived
  }

  add(files: File[]) {
    for (const file of files) if (!this.list.some((sending) => sameFile(sending.file, file))) void this.#begin(file)
  }

  /** Sends again what stopped; what has arrived is not sent twice. */
  goOn(file: File) {
    this.remove(file)
    void this.#begin(file)
  }

  cancel(file: File) {
    this.list.find((sending) => sending.file === file)?.abort.abort()
    this.remove(file)
  }

  remove(file: File) {
    this.list = this.list.filter((sending) => sending.file !== file)
  }

  async #begin(file: File) {
    const abort = new AbortController()
    const progress: Progress = { state: 'sending', sent: 0, total: file.size, percent: 0, bytesPerSecond: 0, secondsLeft: null, code: null, id: null }
    this.list.push({ file, progress, abort })
    const onProgress = (now: Progress) => {
      const sending = this.list.find((one) => one.file === file)
      if (sending) sending.progress = now
    }
    const end = await uploadFile(file, { declare: this.#declare, files: this.#files, onProgress, signal: abort.signal })
    if (end.state !== 'done') return
    this.remove(file)
    this.#arrived()
  }
}

const sameFile = (a: File, b: File) => a.name === b.name && a.size === b.size && a.lastModified === b.lastModified
