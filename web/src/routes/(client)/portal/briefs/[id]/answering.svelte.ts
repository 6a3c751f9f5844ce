import { untrack } from 'svelte'
import { fieldOf, form, type Answers } from '$shapes/modules/briefs/rules/form'
import { clashIn, same, sendAnswer, type Draft } from '$lib/briefs/send'
import { typedFrom, typedProblem, valueFrom } from '$lib/briefs/typed'
import type { Brief, Theirs } from '$lib/briefs/types'
import { later } from '$lib/later'
import { m } from '$lib/words/messages'
import { KeptAnswers } from './kept'
import type { NotSaved } from './save'

interface Stored extends Draft {
  revision: number | null
}

const retryAfter = 15_000
/** Why an answer cannot stand: come after the page, for most can. */
const sentences = () => import('$lib/refusals').catch(() => null)
const nothing: Stored = { typed: '', notApplicable: false, revision: null }

type OnRecord = Pick<Theirs, 'value' | 'notApplicable' | 'revision'>

const storedFrom = (answer: OnRecord | null | undefined): Stored =>
  answer ? { typed: typedFrom(answer.value), notApplicable: answer.notApplicable, revision: answer.revision } : { ...nothing }

interface Begun {
  brief: Brief
  personId: string
  currency: string
  /** What came back from a form that was refused: shown instead of what is saved. */
  refused?: NotSaved
}

/** The answers of one brief while somebody writes them: each field is kept on the device at once and saved on its own. */
export class Answering {
  drafts = $state<Record<string, Draft>>({})
  problems = $state<Record<string, string>>({})
  /** Somebody else's newer answer, by field: the writer chooses. */
  clashes = $state<Record<string, Theirs | null>>({})
  savedAt = $state<string | null>(null)
  /** Why nothing can be saved any more: signed out, or the brief is closed. */
  refused = $state<string | null>(null)
  #saved = $state<Record<string, Stored>>({})
  #sending = $state<string[]>([])
  #waiting = $state<string[]>([])
  #again = new Set<string>()
  #timer: ReturnType<typeof setTimeout> | undefined
  readonly #kept: KeptAnswers
  readonly #briefId: string
  readonly #currency: string

  constructor({ brief, personId, currency, refused }: Begun) {
    this.#briefId = brief.id
    this.#currency = currency
    this.#kept = new KeptAnswers(personId, brief.id)
    this.problems = { ...refused?.fields }
    this.clashes = { ...refused?.clashes }
    for (const { key } of form) {
      const stored = storedFrom(brief.answers.find(({ field }) => field === key))
      this.#saved[key] = stored
      this.drafts[key] = refused?.typed[key] ?? { typed: stored.typed, notApplicable: stored.notApplicable }
    }
  }

  saved = (key: string) => this.#saved[key] ?? nothing

  /** The answers on record, as the rules read them. */
  given: Answers = $derived(
    Object.fromEntries(form.flatMap((field) => {
      const { typed, notApplicable, revision } = this.saved(field.key)
      if (revision === null) return []
      return [[field.key, { value: notApplicable ? null : valueFrom(field, typed, this.#currency), notApplicable }]]
    })),
  )

  /** The questions whose answer on this page is not the one on record. */
  pending: string[] = $derived(form.map(({ key }) => key).filter((key) => !same(this.drafts[key]!, this.saved(key))))

  state: 'saved' | 'saving' | 'kept' = $derived(this.#sending.length > 0 ? 'saving' : this.#waiting.length > 0 ? 'kept' : 'saved')

  /** What came in from elsewhere stands where nobody is writing. */
  refresh({ answers }: Brief) {
    for (const { key } of form) {
      const now = storedFrom(answers.find(({ field }) => field === key))
      const before = untrack(() => this.saved(key))
      const older = (now.revision ?? 0) < (before.revision ?? 0)
      if (older || untrack(() => this.#sending.includes(key) || key in this.clashes || !same(this.drafts[key]!, before))) continue
      this.#saved[key] = now
      this.drafts[key] = { typed: now.typed, notApplicable: now.notApplicable }
    }
  }

  /** In the browser only: brings back what this device still holds and sends it. */
  resume() {
    later(sentences)
    for (const [key, { revision, ...draft }] of Object.entries(this.#kept.all())) {
      if (!fieldOf(key)) continue
      this.drafts[key] = draft
      if (same(draft, this.saved(key))) this.#kept.forget(key)
      else void this.#send(key, revision)
    }
  }

  stop() {
    clearTimeout(this.#timer)
  }

  /** While typing: safe from a closed tab. */
  keep(key: string) {
    const draft = this.drafts[key]!
    const stored = this.saved(key)
    if (same(draft, stored)) this.#kept.forget(key)
    else this.#kept.keep(key, { ...draft, revision: stored.revision })
  }

  /** When a field is left: on record, unless it cannot stand as it is. */
  async save(key: string) {
    const draft = this.drafts[key]!
    const problem = draft.notApplicable ? null : typedProblem(fieldOf(key)!, draft.typed, this.#currency)
    this.keep(key)
    if (problem) return this.#tell(key, problem)
    delete this.problems[key]
    if (!(key in this.clashes) && !same(draft, this.saved(key))) await this.#send(key, this.saved(key).revision)
  }

  async #tell(key: string, problem: string) {
    const { typed } = this.drafts[key]!
    const words = await sentences()
    if (this.drafts[key]!.typed === typed) this.problems[key] = words ? words.fieldWords(problem) : m.field_invalid()
  }

  /** Leaves the question open again. */
  async clear(key: string) {
    this.drafts[key] = { typed: '', notApplicable: false }
    await this.save(key)
  }

  /** Everything that waits, now. */
  async flush() {
    const waiting = this.#waiting
    this.#waiting = []
    await Promise.all(waiting.map((key) => this.#send(key, this.saved(key).revision)))
  }

  async keepMine(key: string) {
    this.#saved[key] = storedFrom(this.clashes[key])
    delete this.clashes[key]
    await this.save(key)
  }

  takeTheirs(key: string) {
    const theirs = storedFrom(this.clashes[key])
    this.#saved[key] = theirs
    this.drafts[key] = { typed: theirs.typed, notApplicable: theirs.notApplicable }
    delete this.clashes[key]
    delete this.problems[key]
    this.#kept.forget(key)
  }

  async #send(key: string, revision: number | null): Promise<void> {
    if (this.#sending.includes(key)) return void this.#again.add(key)
    this.#sending.push(key)
    const draft = { ...this.drafts[key]! }
    const sent = await sendAnswer(fetch, { briefId: this.#briefId, key, draft, revision, currency: this.#currency })
    this.#sending = this.#sending.filter((other) => other !== key)

    if (sent.ok) this.#settle(key, draft, sent.data?.answer?.revision ?? null)
    else if (sent.status >= 500 || sent.status === 429) this.#wait(key)
    else if (sent.code === 'changed_meanwhile') this.#meet(key, clashIn(sent) ?? null)
    else if (sent.status === 422) this.problems[key] = sent.fields.value ?? sent.message
    else this.refused = sent.message
    if (this.#again.delete(key) && sent.ok && !same(this.drafts[key]!, this.saved(key))) await this.#send(key, this.saved(key).revision)
  }

  #settle(key: string, draft: Draft, revision: number | null) {
    this.#saved[key] = { ...draft, revision }
    this.savedAt = new Date().toISOString()
    this.refused = null
    if (same(this.drafts[key]!, draft)) this.#kept.forget(key)
  }

  /** Two people wrote the same: no question to ask. */
  #meet(key: string, theirs: Theirs | null) {
    if (!same(this.drafts[key]!, storedFrom(theirs))) this.clashes[key] = theirs
    else this.#settle(key, this.drafts[key]!, theirs?.revision ?? null)
  }

  #wait(key: string) {
    if (!this.#waiting.includes(key)) this.#waiting.push(key)
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => void this.flush(), retryAfter)
  }
}
