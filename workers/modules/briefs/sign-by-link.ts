import type { Ctx } from '../../kernel/ctx'
import { conflict, invalid } from '../../kernel/refusal'
import { publicBrand } from '../../kernel/rules/brand'
import { demandOpen, endedLink, linkWith } from '../signoffs/index'
import { answerVersion } from './answer-version'
import { compareVersions } from './compare'
import { contentOf } from './content'
import { briefById } from './index'
import { waitingVersion } from './send-to-sign'
import type { Signing } from './shapes'
import { findVersion } from './store'

/** What whoever holds the link reads: that version, and nothing else of the brief. Looking does not use it up. @throws 404, 409 when it is over */
export async function openedByLink(ctx: Ctx, token: string) {
  const { link, sender, brief } = await opened(ctx, token)
  const [version, difference] = await Promise.all([findVersion(ctx, brief.id, link.version), compareVersions(ctx, brief.id, String(link.version))])
  const { name, languages, zone, brand } = ctx.agency
  return {
    agency: { name, languages, zone, brand: publicBrand(brand) }, number: link.version, sha256: link.sha256, frozenAt: version!.record.createdAt,
    content: contentOf(version!.record), difference, to: link.name, sender, expiresAt: link.expiresAt,
  }
}

/**
 * Their answer, under the name they type: it uses the link up in the same commit.
 * @throws 404, 409 when the link is over or the version is off the table
 */
export async function answerByLink(ctx: Ctx, token: string, signing: Signing) {
  const { link, brief } = await opened(ctx, token)
  if (!signing.name) throw invalid({ name: 'required' })
  if (signing.sha256 !== link.sha256) throw conflict('version_superseded', { newest: brief.version })
  const version = await findVersion(ctx, brief.id, link.version)
  const signed = await answerVersion(ctx, brief, version!, signing, { personId: link.sentBy, sentTo: link.email, write: [endedLink(ctx, link, 'answered')] })
  return { answer: signed.answer, at: signed.at, sha256: signed.sha256 }
}

async function opened(ctx: Ctx, token: string) {
  const { link, sender } = await linkWith(ctx, token)
  const brief = await briefById(ctx, link.subjectId)
  demandOpen(ctx, link, waitingVersion(brief))
  return { link, sender, brief }
}
