import type { Heard, Listener } from '../../kernel/outbox/listener'
import { supplierFacts, type Reported } from '../../kernel/rules/supplier-facts'
import { reported } from '../../kernel/supplier-facts'
import { countFact } from './evaluation-store'

type Told = Heard & { facts: Reported[] }
const isTold = (news: Heard): news is Told => news.kind === reported && Array.isArray(news.facts)

/** Counts what modules report of suppliers; news is heard once, so nothing counts twice. */
export const keepFacts: Listener = {
  name: 'supplier facts',
  hears: (kind) => kind === reported,
  effects(world, news) {
    const known = isTold(news) ? news.facts.filter(({ fact }) => supplierFacts.includes(fact)) : []
    return Promise.resolve({ writes: known.map((one) => countFact(world, news.subject.id, one)), mails: [] })
  },
}
