import { credentials } from '../../../db/schema/agency/credentials'
import { commit, update } from '../../kernel/commit'
import type { Ctx } from '../../kernel/ctx'
import { declareFile, filesOf, removeFile } from '../../kernel/files/index'
import { conflict, invalid } from '../../kernel/refusal'
import { openCredential } from './open'
import { kindIn, paperTableOf } from './kinds'
import { demandRanges, demandUnused } from './paper-files'
import { checkField } from './rules/fields'
import type { PaperKind } from './rules/kinds'
import type { CredentialChange } from './shapes'

/**
 * What is typed beside the file is kept as it is written rightly; what cannot be right is refused beside its field.
 * @throws 409 `paper_not_open` once it was sent, `changed_meanwhile`; 422 by field
 */
export async function fillCredential(ctx: Ctx, id: string, { revision, fields, noExpiry, ranges, ...days }: CredentialChange) {
  const { credential } = await openCredential(ctx, id)
  if (credential.revision !== revision) throw conflict('changed_meanwhile', { current: { id, revision: credential.revision } })
  const typed = fields && readFields(kindIn(await paperTableOf(ctx), credential.kind), fields)
  if (ranges) await demandRanges(ctx, credential, ranges)
  const patch = { ...days, ...(ranges && { ranges }), ...(typed && { fields: { ...credential.fields, ...typed } }), ...(noExpiry !== undefined && { endless: noExpiry, ...(noExpiry && { validTo: null }) }) }
  return commit(ctx, { action: 'credential.fill', write: update(ctx, credentials, credential, patch), answer: { id, revision: revision + 1, state: credential.state } })
}

function readFields(kind: PaperKind, typed: Record<string, string>) {
  const read = Object.entries(typed).map(([code, text]) => {
    const field = kind.fields.find((one) => one.code === code)
    return { code, ...(field ? checkField(field.kind, text) : { value: text, problem: 'not_an_option' }) }
  })
  const wrong = read.filter(({ problem }) => problem)
  if (wrong.length > 0) throw invalid(Object.fromEntries(wrong.map(({ code, problem }) => [`fields.${code}`, problem!])))
  return Object.fromEntries(read.map(({ code, value }) => [code, value]))
}

/** A file of an open round; its bytes follow by `/api/files/:id`. */
export async function attachToCredential(ctx: Ctx, id: string, { name, size }: { name: string; size: number }) {
  const { credential: { supplierId } } = await openCredential(ctx, id)
  return declareFile(ctx, { subject: { kind: 'credential', id }, clientId: null, eventId: null, supplierId, name, size })
}

/** The round is written with it, so that nothing is sent for review with a file just taken off. One that hangs on another paper stays there: only its pages are no longer this paper's. */
export async function detachFromCredential(ctx: Ctx, id: string, fileId: string) {
  const { credential } = await openCredential(ctx, id)
  const without = update(ctx, credentials, credential, { ranges: credential.ranges.filter((one) => one.fileId !== fileId) })
  const own = (await filesOf(ctx, id)).some((file) => file.id === fileId)
  if (!own && credential.ranges.some((one) => one.fileId === fileId)) return commit(ctx, { action: 'credential.fill', write: without, answer: { id: fileId, state: 'ready' as const } })
  await demandUnused(ctx, credential, fileId)
  return removeFile(ctx, id, fileId, [without])
}
