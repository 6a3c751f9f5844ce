import type { Locale } from '../../mail/rules/locale'

/** What is told in each of the languages. */
export type Titles = Record<Locale, string>
export type Cell = string | number | null

/** One column of a sheet. `day` is `2026-12-09`, `instant` a UTC instant that is shown in the agency's zone; `wide` is for long text. A value is told in the reader's language where it is a word of the product's own. */
export type Column<Row> = { title: Titles; kind: 'text' | 'wide' | 'number' | 'day' | 'instant'; value: (row: Row, language: Locale) => Cell }
export type Sheet<Row> = { title: Titles; columns: Column<Row>[] }
export const formats = ['csv', 'xlsx'] as const
export type Format = (typeof formats)[number]
