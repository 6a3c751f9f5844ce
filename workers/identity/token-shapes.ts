import * as v from 'valibot'
import { staffRoles } from '../kernel/rules/roles'
import { Line, Page, Paging } from '../kernel/shapes'
import { Scope } from '../modules/people/shapes'
import { tokenStates } from './rules/token'

/** Scopes such as `brief.read` or `brief.*`; a token may do what they name, and its owner may. */
const Scopes = v.pipe(v.array(v.pipe(v.string(), v.maxLength(60, 'too_long'))), v.minLength(1, 'none_chosen'), v.maxLength(100, 'too_many'))
/** For how many days it works, a year at most. */
const Days = v.pipe(v.number(), v.integer(), v.minValue(1, 'too_small'), v.maxValue(366, 'too_large'))

export const NewToken = v.strictObject({ name: Line(80), scopes: Scopes, days: Days })
export type NewToken = v.InferOutput<typeof NewToken>
export const NewAgencyToken = v.strictObject({ ...NewToken.entries, role: v.picklist(staffRoles, 'not_a_role'), scope: v.optional(Scope, 'all') })
export type NewAgencyToken = v.InferOutput<typeof NewAgencyToken>

export const Token = v.object({
  id: v.string(),
  kind: v.picklist(['personal', 'agency']),
  name: v.string(),
  /** How the token begins: enough to tell which it is. */
  start: v.string(),
  scopes: v.array(v.string()),
  /** An agency's own; a personal one acts with its person's. */
  role: v.nullable(v.picklist(staffRoles)),
  scope: v.nullable(Scope),
  createdAt: v.string(),
  expiresAt: v.string(),
  /** To the hour. */
  lastUsedAt: v.nullable(v.string()),
  revokedAt: v.nullable(v.string()),
  state: v.picklist(tokenStates),
})
export type Token = v.InferOutput<typeof Token>

/** With the secret: shown this once. */
export const MadeToken = v.object({ ...Token.entries, token: v.string() })
export type MadeToken = v.InferOutput<typeof MadeToken>
export const Tokens = Page(Token)
export const TokenQuery = v.strictObject(Paging)
export type TokenQuery = v.InferOutput<typeof TokenQuery>
/** What a token of mine could be for. */
export const TokenScopes = v.object({ scopes: v.array(v.string()) })
