import { attempt } from '$lib/api'
import { deviceStore } from '$lib/device-store'
import { uploadFile } from '$lib/upload'
import { uploadWords } from '$lib/upload-words'
import type { Typed } from './types'

/** An entry as it was put down on this device, until it has arrived: `sentAs` once it has and only its photo is missing. */
export interface KeptEntry {
  id: string
  person: string
  entry: Typed
  submit: boolean
  photo?: File
  sentAs?: string
}

/** Why the agency did not take one, or its photo. */
type NotTaken = { message: string; fields: Record<string, string> }

const entries = deviceStore<KeptEntry>('convoke.training', 'entries')

/** What says nothing against an entry: it waits until there is a network, or until whoever wrote it is signed in. */
const waits = ['offline', 'sign_in_first', 'another_person']

/** What somebody logged here and has not arrived yet. It is sent as soon as there is a network, and arrives once: the agency knows it again by its id. */
export class Logging {
  kept = $state.raw<KeptEntry[]>([])
  /** Why the agency did not take one, by its id. */
  notTaken = $state.raw<Record<string, NotTaken>>({})
  /** Why they wait, in words, where it is not for want of a network. */
  held = $state('')
  sending = $state(false)
  readonly #person: string
  readonly #arrived: () => unknown

  /** @param arrived called whenever one has arrived */
  constructor(person: string, arrived: () => unknown) {
    this.#person = person
    this.#arrived = arrived
  }

  /** Answers how to stop. */
  begin() {
    const send = () => void this.send()
    void entries.of(this.#person).then((kept) => {
      this.kept = kept
      send()
    })
    addEventListener('online', send)
    return () => removeEventListener('online', send)
  }

  /** Kept first: whatever happens next, it is not lost. Answers why the agency did not take it; then it is the form's again. `instead`: the one that it corrects. */
  async put(entry: Typed, submit: boolean, photo?: File, instead?: string): Promise<NotTaken | null> {
    const one: KeptEntry = { id: crypto.randomUUID(), person: this.#person, entry, submit, ...(photo && { photo }) }
    await entries.keep(one).catch(() => undefined)
    if (instead) await this.drop(instead)
    this.kept = [...this.kept, one]
    await this.send()
    const why = this.notTaken[one.id]
    if (!why || this.kept.some(({ id, sentAs }) => id === one.id && sentAs)) return null
    await this.drop(one.id)
    return why
  }

  async send() {
    if (this.sending) return
    this.sending = true
    this.held = ''
    try {
      const tried = new Set<string>()
      const next = () => this.kept.find(({ id }) => !tried.has(id) && !(id in this.notTaken))
      // Asked anew each time: what is put down meanwhile goes along.
      for (let one = next(); one; one = next()) {
        tried.add(one.id)
        if (!(await this.#sendOne(one))) return
      }
    } finally {
      this.sending = false
    }
  }

  /** Whether there is a reason to go on with the next. */
  async #sendOne(one: KeptEntry) {
    const { id, entry, submit, photo } = one
    const sent = one.sentAs ? { ok: true as const, data: { id: one.sentAs } } : await attempt<{ id: string }>(fetch, 'POST', '/api/training', { ...entry, submit, tag: id }, { as: this.#person })
    if (!sent.ok && waits.includes(sent.code)) {
      if (sent.code !== 'offline') this.held = sent.message
      return false
    }
    if (!sent.ok) {
      this.#refused(id, sent)
      return true
    }
    if (photo) {
      const shown = await uploadFile(photo, { declare: `/api/training/${sent.data.id}/files`, as: this.#person })
      if (shown.state === 'refused') this.#refused(id, { message: uploadWords(shown)!, fields: {} })
      if (shown.state !== 'done') return this.#waits({ ...one, sentAs: sent.data.id })
    }
    await this.drop(id)
    await this.#arrived()
    return true
  }

  #refused(id: string, { message, fields }: NotTaken) {
    this.notTaken = { ...this.notTaken, [id]: { message, fields } }
  }

  async #waits(one: KeptEntry) {
    await entries.keep(one).catch(() => undefined)
    this.kept = this.kept.map((other) => (other.id === one.id ? one : other))
    return navigator.onLine
  }

  /** Takes one off the device. */
  async drop(id: string) {
    this.kept = this.kept.filter((one) => one.id !== id)
    const { [id]: _, ...others } = this.notTaken
    this.notTaken = others
    await entries.forget([id]).catch(() => undefined)
  }
}
