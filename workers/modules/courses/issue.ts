import { coursePlaces, endedCertificates } from '../../../db/schema/agency/courses'
import { commit, insert, update } from '../../kernel/commit'
import type { Ctx } from '../../kernel/ctx'
import { sha256 } from '../../kernel/hash'
import { conflict, forbidden, notFound } from '../../kernel/refusal'
import { dayIn } from '../../kernel/rules/days'
import { ownName } from '../../kernel/rules/names'
import { personById } from '../people/index'
import { certificateChanged } from './news'
import { bearerOf, certificateText, type Certificate } from './rules/certificate'
import { sessionById } from './read'
import { holds } from './shown'
import type { CertificateDecision } from './shapes'
import { findPlace, issuesBefore, type FoundPlace, type FoundSession } from './store'

/** A certificate as it is frozen: in the name its bearer has today, under its SHA-256. */
export async function issued(ctx: Ctx, { session, course, trainer }: Pick<FoundSession, 'session' | 'course' | 'trainer'>, { placeId, person, issue }: { placeId: string; person: FoundPlace['person']; issue: number }) {
  const [on, issuedOn] = [dayIn(ctx.agency.zone, session.startsAt), dayIn(ctx.agency.zone, ctx.now())]
  const certificate: Certificate = { id: placeId, agency: ctx.agency.name, holder: bearerOf(person), names: course.names, minutes: course.minutes, on, trainer: ownName(trainer), issue, issuedOn }
  return { certificate, sha256: await sha256(certificateText(certificate)) }
}

/**
 * Issues somebody's certificate anew, in the name they bear today, or takes it back. The one before holds no more, and whoever verifies it is told so;
 * one that was taken back by mistake is issued anew. @throws 404; 403 `not_yours_to_hold`; 409 `no_certificate` for who did not attend or has none to take back, `changed_meanwhile`
 */
export async function decideCertificate(ctx: Ctx, id: string, personId: string, { revision, anew, because }: CertificateDecision) {
  const [found, place, person] = await Promise.all([sessionById(ctx, id), findPlace(ctx, id, personId), personById(ctx, personId)])
  if (!holds(ctx, found)) throw forbidden('not_yours_to_hold')
  if (!place) throw notFound()
  const { certificate: before, sha256 } = place
  if (place.outcome !== 'attended' || !found.course.certified || !(before || anew)) throw conflict('no_certificate')
  if (place.revision !== revision) throw conflict('changed_meanwhile')
  const issue = (await issuesBefore(ctx, place)) + (before ? 2 : 1)
  const after = anew ? await issued(ctx, found, { placeId: place.id, person, issue }) : { certificate: null, sha256: null }
  const ended = { id: ctx.newId('certificate'), placeId: place.id, personId, replaced: anew, because, endedBy: ctx.actor.id! }
  return commit(ctx, {
    action: anew ? 'course.certify' : 'course.take_certificate_back',
    write: [update(ctx, coursePlaces, place, after), ...(before && sha256 ? [insert(ctx, endedCertificates, { ...ended, certificate: before, sha256 })] : [])],
    tell: personId === ctx.actor.id ? [] : [certificateChanged(found, personId, { anew, because })], answer: { id: place.id, revision: revision + 1 },
  })
}
