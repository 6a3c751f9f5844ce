import type { Write } from '../../kernel/commit'
import type { Ctx } from '../../kernel/ctx'
import { keptFile, type Received } from '../../kernel/files/index'
import { textName } from './rules/title-from'
import type { BriefHead } from './shapes'

/** What a client wrote of their wish elsewhere, as files of the brief: the text by the brief's own name. Writes for the caller's commit. */
export function requestFiles(ctx: Ctx, { id, title, client }: BriefHead, { text, files }: { text: string; files: Received[] }): Promise<Write[]> {
  const place = { subject: { kind: 'brief', id }, clientId: client.id, eventId: null, supplierId: null, visibility: null }
  const written = text ? [{ name: textName(title), bytes: new TextEncoder().encode(text) }] : []
  return Promise.all([...written, ...files].map((file) => keptFile(ctx, place, file)))
}
