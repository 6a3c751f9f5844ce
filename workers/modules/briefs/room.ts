import { conflict } from '../../kernel/refusal'
import { questionIn, rowIn, type Answers } from './rules/form'
import { mostRows } from './rules/values'

/** @throws 409 `too_many_rows` when a table would have more rows than it may */
export function demandRoom(answers: Answers, added: string[]) {
  const tables = [...Object.keys(answers), ...added].filter((key) => rowIn(key) !== null).map(questionIn)
  const grown = new Set(added.filter((key) => rowIn(key) !== null).map(questionIn))
  if ([...grown].some((table) => tables.filter((one) => one === table).length > mostRows)) throw conflict('too_many_rows', { most: mostRows })
}
