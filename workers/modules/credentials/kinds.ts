import { demands } from '../../../db/seed/demands'
import { paperKinds } from '../../../db/seed/paper-kinds'
import { invalid } from '../../kernel/refusal'
import { demandsFor } from './rules/demands'
import type { PaperKind } from './rules/kinds'

const byCode = new Map(paperKinds.map((kind) => [kind.code, kind]))

/** @throws 422 for what is no kind of paper */
export function demandKind(code: string): PaperKind {
  const kind = byCode.get(code)
  if (!kind) throw invalid({ kind: 'not_an_option' })
  return kind
}

/** Which papers are asked of such a holder in these categories and regions. */
export const demandsOf = (of: Parameters<typeof demandsFor>[1]) => demandsFor(demands, of)
