import { trainingEntries } from '../../../db/schema/agency/training'
import { update } from '../../kernel/commit'
import type { Ctx } from '../../kernel/ctx'
import { declareFile, removeFile } from '../../kernel/files/index'
import { conflict } from '../../kernel/refusal'
import { ownEntry } from './read'
import type { Found } from './store'

/** A photo or file that shows it; its bytes follow by `/api/files/:id`. @throws 409 `entry_verified` */
export async function attachEvidence(ctx: Ctx, id: string, { name, size }: { name: string; size: number }) {
  demandUnverified(await ownEntry(ctx, id))
  return declareFile(ctx, { subject: { kind: 'training', id }, clientId: null, eventId: null, name, size })
}

/** What was shown is part of what was verified. @throws 409 `entry_verified` */
export async function detachEvidence(ctx: Ctx, id: string, fileId: string) {
  const { entry } = demandUnverified(await ownEntry(ctx, id))
  return removeFile(ctx, id, fileId, [update(ctx, trainingEntries, entry, { claimedBy: null, claimedUntil: null })])
}

function demandUnverified(found: Found) {
  if (found.entry.state === 'verified') throw conflict('entry_verified')
  return found
}
