import type { Ctx } from './ctx'
import type { Statement } from './outbox/listener'

/** What a module asks the database, to be asked in one trip with what others do, and what the answer comes to. */
export type Asked<Answer> = { statements: Statement[]; read(rows: unknown[][]): Answer }

/** One query whose rows are the answer, or lead to it. Never one that joins: a batch mixes up columns of one name. */
export const askedFor = <Row, Answer>(statement: Statement & PromiseLike<Row[]>, read: (rows: Row[]) => Answer): Asked<Answer> => ({ statements: [statement], read: ([rows]) => read(rows as Row[]) })

/** The same, where the rows are the answer. */
export const rowsOf = <Row>(statement: Statement & PromiseLike<Row[]>): Asked<Row[]> => askedFor(statement, (rows: Row[]) => rows)

/** The answers to such questions, in their order. */
export type AnswersTo<Questions extends readonly Asked<unknown>[]> = { [At in keyof Questions]: Questions[At] extends Asked<infer Answer> ? Answer : never }

/** All of it in one trip; the answers come in the order of the questions. */
export async function together<const Questions extends readonly Asked<unknown>[]>(ctx: Ctx, ...asked: Questions) {
  const [first, ...others] = asked.flatMap(({ statements }) => statements)
  const rows: unknown[][] = first ? await ctx.db.batch([first, ...others]) : []
  const answers = asked.map(({ statements, read }) => read(rows.splice(0, statements.length)))
  return answers as AnswersTo<Questions>
}
