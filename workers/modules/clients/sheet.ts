import type { Sheet } from '../../kernel/exports/rules/columns'
import { lists, titles } from '../../kernel/exports/rules/titles'
import { industryWords } from './rules/industries'
import { importanceWords, invoiceWords } from './rules/words'
import type { Client } from './shapes'

/** The list of clients as a file; its columns are those by which clients come in, and some more. */
export const clientSheet: Sheet<Client> = {
  title: lists.clients,
  columns: [
    { title: titles.name, kind: 'text', value: ({ name }) => name },
    { title: titles.latin, kind: 'text', value: ({ latin }) => latin },
    { title: titles.country, kind: 'text', value: ({ country }) => country },
    { title: titles.languages, kind: 'text', value: ({ languages }) => languages?.join(', ') ?? null },
    { title: titles.billingTitle, kind: 'text', value: ({ billingTitle }) => billingTitle },
    { title: titles.billingAddress, kind: 'wide', value: ({ billingAddress }) => billingAddress },
    { title: titles.taxId, kind: 'text', value: ({ taxId }) => taxId },
    { title: titles.invoiceKind, kind: 'text', value: ({ invoiceKind }, language) => invoiceKind && invoiceWords[invoiceKind][language] },
    { title: titles.poNumber, kind: 'text', value: ({ poNumber }) => poNumber },
    { title: titles.costCentre, kind: 'text', value: ({ costCentre }) => costCentre },
    { title: titles.paymentDays, kind: 'number', value: ({ paymentDays }) => paymentDays },
    { title: titles.importance, kind: 'text', value: ({ importance }, language) => importance ? importanceWords[importance][language] : null },
    { title: titles.industry, kind: 'text', value: ({ industry }, language) => industry ? industryWords[industry][language] : null },
    { title: titles.ndaEndsOn, kind: 'day', value: ({ ndaEndsOn }) => ndaEndsOn ?? null },
    { title: titles.notes, kind: 'wide', value: ({ notes }) => notes ?? null },
    { title: titles.since, kind: 'instant', value: ({ createdAt }) => createdAt },
  ],
}
