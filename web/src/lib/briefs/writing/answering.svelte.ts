import { untrack } from 'svelte'
import { fieldOf, questionIn, rowIn, type Answers, type Field } from '$shapes/modules/briefs/rules/form'
import { inRowOrder } from '$lib/briefs/rows'
import { clashIn, same, sendAnswer, sendAnswers, type Draft } from '$lib/briefs/send'
import { inputsOf, typedFrom, typedProblems, valueFrom } from '$lib/briefs/typed'
import type { Answer, Brief, Theirs } from '$lib/briefs/types'
import { later } from '$lib/later'
import { m } from '$lib/words/messages'
import { KeptAnswers } from './kept'
import type { NotSaved } from './save'

interface Stored extends Draft {
  revision: number | null
}

const first = 1_000
const longest = 15_000
/** Why an answer cannot stand: come after the page, for most can. */
const sentences = () => import('$lib/refusals').catch(() => null)
const nothing: Stored = { typed: '', notApplicable: false, revision: null }
const empty: Draft = { typed: '', notApplicable: false }

type OnRecord = Pick<Answer, 'value' | 'notApplicable' | 'revision'>

interface Begun {
  brief: Brief
  personId: string
  currency: string
  /** What came back from a form that was refused: shown instead of what is saved. */
  refused?: NotSaved
}

/** The answers of one brief while somebody writes them: each field and each row is kept on the device at once and saved on its own. */
export class Answering {
  drafts = $state<Record<string, Draft>>({})
  /** By the name of the input: a cell of a row has one of its own. */
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
  /** When this page last heard that it had saved a question or a row. */
  readonly #savedHere = new Map<string, number>()
  #timer: ReturnType<typeof setTimeout> | undefined
  #pause = first
  readonly #kept: KeptAnswers
  readonly #briefId: string
  readonly #form: Field[]
  readonly currency: string

  constructor({ brief, personId, currency, refused }: Begun) {
    this.#briefId = brief.id
    this.#form = brief.form
    this.currency = currency
    this.#kept = new KeptAnswers(personId, brief.id)
    this.problems = { ...refused?.fields }
    this.clashes = { ...refused?.clashes }
    for (const { key } of brief.form) this.#place(key, undefined)
    for (const answer of inRowOrder(brief.answers)) if (this.#field(answer.field)) this.#place(answer.field, answer)
    Object.assign(this.drafts, refused?.typed)
  }

  #field = (key: string) => fieldOf(key, this.#form)

  #storedFrom = (answer: OnRecord | null | undefined): Stored =>
    answer ? { typed: typedFrom(answer.value, this.currency), notApplicable: answer.notApplicable, revision: answer.revision } : { ...nothing }

  #place(key: string, answer: OnRecord | null | undefined) {
    const stored = this.#storedFrom(answer)
    this.#saved[key] = stored
    this.drafts[key] = { typed: stored.typed, notApplicable: stored.notApplicable }
  }

  saved = (key: string) => this.#saved[key] ?? nothing

  /** The rows of a table as they stand on the page. */
  rows = (table: string) => Object.keys(this.drafts).filter((key) => rowIn(key) !== null && questionIn(key) === table)

  /** The answers on record, as the rules read them. */
  given: Answers = $derived(
    Object.fromEntries(Object.entries(this.#saved).flatMap(([key, { typed, notApplicable, revision }]) => {
      const field = this.#field(key)
      if (revision === null || !field) return []
      return [[key, { value: notApplicable ? null : valueFrom(field, key, typed, this.currency), notApplicable }]]
    })),
  )

  /** The questions whose answer on this page is not the one on record. */
  pending: string[] = $derived(Object.keys(this.drafts).filter((key) => !same(this.drafts[key]!, this.saved(key))))

  state: 'saved' | 'saving' | 'kept' = $derived(this.#sending.length > 0 ? 'saving' : this.#waiting.length > 0 ? 'kept' : 'saved')

  /**
   * What came in from elsewhere stands where nobody is writing.
   * @param askedAt when it was asked for, by this page's clock: what this page has saved since may be missing in it
   */
  refresh({ answers }: Brief, askedAt: number) {
    const known = untrack(() => Object.keys(this.drafts))
    for (const key of new Set([...known, ...inRowOrder(answers).map(({ field }) => field)])) {
      if (!this.#field(key)) continue
      const answer = answers.find(({ field }) => field === key)
      const before = untrack(() => this.saved(key))
      const older = askedAt < (this.#savedHere.get(key) ?? 0)
      const busy = untrack(() => this.#sending.includes(key) || key in this.clashes || (key in this.drafts && !same(this.drafts[key]!, before)))
      if (older || busy) continue
      if (answer || rowIn(key) === null) this.#place(key, answer)
      else if (before.revision !== null) this.#drop(key)
    }
  }

  /** In the browser only: brings back what this device still holds and sends it. */
  resume() {
    later(sentences)
    for (const [key, { revision, ...draft }] of Object.entries(this.#kept.all())) {
      const field = this.#field(key)
      if (!field) continue
      this.drafts[key] = draft
      if (same(draft, this.saved(key))) this.#kept.forget(key)
      else if (Object.keys(typedProblems(field, key, draft.typed, this.currency)).length === 0) void this.#send(key, revision)
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

  /** When a field is left: on record, unless it cannot stand as it is. A row that is still being written waits `quietly`. */
  async save(key: string, { quietly = false } = {}) {
    const draft = this.drafts[key]
    if (!draft) return
    const problems = draft.notApplicable ? {} : typedProblems(this.#field(key)!, key, draft.typed, this.currency)
    this.keep(key)
    const wrong = Object.keys(problems).length > 0
    if (!wrong || !quietly) this.#forgive(key)
    if (wrong) return quietly ? undefined : this.#tell(key, problems)
    if (!(key in this.clashes) && !same(draft, this.saved(key))) await this.#send(key, this.saved(key).revision)
  }

  /** What is wrong with a question, or with any cell of a row. */
  wrongWith = (key: string) => Object.keys(this.problems).filter((name) => name === key || (rowIn(key) !== null && name.startsWith(`${key}.`)))

  #forgive = (key: string) => this.wrongWith(key).forEach((name) => delete this.problems[name])

  async #tell(key: string, problems: Record<string, string>) {
    const { typed } = this.drafts[key]!
    const words = await sentences()
    if (this.drafts[key]?.typed !== typed) return
    for (const [name, problem] of Object.entries(problems)) this.problems[name] = words ? words.fieldWords(problem) : m.field_invalid()
  }

  /** Leaves the question open again; a row is gone. */
  async clear(key: string) {
    this.drafts[key] = { ...empty }
    await this.save(key)
    if (rowIn(key) !== null && this.saved(key).revision === null) this.#drop(key)
  }

  /** A row that is not on record yet. */
  add(key: string, typed: string) {
    this.drafts[key] = { typed, notApplicable: false }
    const { [questionIn(key)]: table } = this.drafts
    if (table?.notApplicable) void this.clear(questionIn(key))
    this.keep(key)
  }

  #drop(key: string) {
    delete this.drafts[key]
    delete this.#saved[key]
    this.#forgive(key)
    this.#kept.forget(key)
  }

  /** Answers many open questions at once: what an earlier brief said, or that none of them applies. */
  async fill(answers: { field: string; value?: unknown; notApplicable?: boolean }[]) {
    const sent = await sendAnswers(fetch, this.#briefId, answers)
    if (!sent.ok) return void (this.refused = sent.message)
    for (const answer of sent.data.answers) {
      this.#place(answer.field, answer)
      this.#savedHere.set(answer.field, performance.now())
    }
    this.savedAt = new Date().toISOString()
  }

  /** Everything that waits, now. */
  async flush() {
    const waiting = this.#waiting
    this.#waiting = []
    await Promise.all(waiting.map((key) => this.#send(key, this.saved(key).revision)))
  }

  async keepMine(key: string) {
    this.#saved[key] = this.#storedFrom(this.clashes[key])
    delete this.clashes[key]
    await this.save(key)
  }

  takeTheirs(key: string) {
    const theirs = this.clashes[key]
    delete this.clashes[key]
    if (!theirs && rowIn(key) !== null) return this.#drop(key)
    this.#place(key, theirs)
    this.#forgive(key)
    this.#kept.forget(key)
  }

  async #send(key: string, revision: number | null): Promise<void> {
    if (this.#sending.includes(key)) return void this.#again.add(key)
    this.#sending.push(key)
    const draft = { ...this.drafts[key]! }
    const sent = await sendAnswer(fetch, { briefId: this.#briefId, field: this.#field(key)!, key, draft, revision, currency: this.currency })
    this.#sending = this.#sending.filter((other) => other !== key)

    if (sent.ok) this.#settle(key, draft, sent.data?.answer?.revision ?? null)
    else if (sent.status >= 500 || sent.status === 429) this.#wait(key)
    else if (sent.code === 'changed_meanwhile') this.#meet(key, clashIn(sent) ?? null)
    else if (sent.status === 422) Object.assign(this.problems, Object.keys(sent.fields).length > 0 ? inputsOf(key, sent.fields) : { [key]: sent.message })
    else this.refused = sent.message
    if (this.#again.delete(key) && sent.ok && this.drafts[key] && !same(this.drafts[key], this.saved(key))) await this.#send(key, this.saved(key).revision)
  }

  #settle(key: string, draft: Draft, revision: number | null) {
    this.#saved[key] = { ...draft, revision }
    this.#savedHere.set(key, performance.now())
    this.savedAt = new Date().toISOString()
    this.refused = null
    this.#pause = first
    if (!this.drafts[key] || same(this.drafts[key], draft)) this.#kept.forget(key)
  }

  /** Two people wrote the same: no question to ask. */
  #meet(key: string, theirs: Theirs | null) {
    if (!same(this.drafts[key]!, this.#storedFrom(theirs))) this.clashes[key] = theirs
    else this.#settle(key, this.drafts[key]!, theirs?.revision ?? null)
  }

  #wait(key: string) {
    if (!this.#waiting.includes(key)) this.#waiting.push(key)
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => void this.flush(), this.#pause)
    this.#pause = Math.min(longest, this.#pause * 2)
  }
}
