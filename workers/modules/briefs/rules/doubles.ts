import { bigrams, fold, isHan, runsOf } from '../../../kernel/rules/fold'

/** What is compared of a brief: its name, and the days or the month it is meant for. */
export type Wish = { title: string; from: string | null; to: string | null; month: string | null }

const daysApart = 7
const dayLong = 86_400_000
/** So much of two names is the same where they may mean one event. */
const likeness = 0.6

/** The same event, perhaps, told twice: a like name, and days that lie within a week of each other. */
export const isPossibleDouble = (one: Wish, other: Wish) => near(one, other) && alike(one.title, other.title)

/** From the first to the last day that is meant; null while none is named. */
function spanOf({ from, to, month }: Wish) {
  if (month) return { first: Date.parse(`${month}-01`), last: Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5)), 0) }
  const [first, last] = [from ?? to, to ?? from]
  return first && last ? { first: Date.parse(first), last: Math.max(Date.parse(first), Date.parse(last)) } : null
}

function near(one: Wish, other: Wish) {
  const [a, b] = [spanOf(one), spanOf(other)]
  return a !== null && b !== null && Math.max(a.first - b.last, b.first - a.last) <= daysApart * dayLong
}

/** Whether two names have most of their parts in common, or one is the other with more words. */
function alike(one: string, other: string) {
  const [a, b] = [partsOf(one), partsOf(other)]
  const common = [...a].filter((part) => b.has(part)).length
  const fewer = Math.min(a.size, b.size)
  return fewer > 0 && (common === fewer || (2 * common) / (a.size + b.size) >= likeness)
}

/** Words, and of Chinese each two characters that stand together; a year or a count tells nothing, unless there is nothing else. */
function partsOf(title: string) {
  const runs = runsOf(fold(title))
  const telling = runs.filter((run) => !/^\d+(st|nd|rd|th)?$/.test(run))
  return new Set((telling.length > 0 ? telling : runs).flatMap((run) => (isHan(run) ? pairsOf(run) : [run])))
}

const pairsOf = (run: string) => (run.length > 1 ? bigrams(run).filter((pair) => pair.length > 1) : [run])
