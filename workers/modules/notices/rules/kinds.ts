import type { Audience } from '../../../kernel/rules/roles'

type Class = 'must_act' | 'news'
type About = { class: Class; readers: readonly Audience[] }

/**
 * What people are told of. `must_act` asks for something that nobody but its reader can do, and is told at once, always;
 * `news` only tells, and each reader says how they want it.
 */
export const kinds = {
  'person.invited': { class: 'must_act', readers: ['staff', 'client', 'supplier'] },
  'question.asked': { class: 'must_act', readers: ['staff', 'client'] },
  'question.due': { class: 'must_act', readers: ['staff', 'client'] },
  'brief.ready_to_agree': { class: 'must_act', readers: ['client'] },
  'brief.agreement_due': { class: 'must_act', readers: ['client'] },
  'brief.enquired': { class: 'must_act', readers: ['staff'] },
  'call.report_due': { class: 'must_act', readers: ['staff'] },
  'call.reported': { class: 'must_act', readers: ['client'] },
  'call.not_right': { class: 'must_act', readers: ['staff'] },
  'brief.changes_required': { class: 'must_act', readers: ['staff'] },
  'approval.asked': { class: 'must_act', readers: ['staff'] },
  'approval.due': { class: 'must_act', readers: ['staff'] },
  'approval.granted': { class: 'must_act', readers: ['staff'] },
  'approval.refused': { class: 'must_act', readers: ['staff'] },
  'event.postponed': { class: 'must_act', readers: ['staff', 'client'] },
  'event.cancelled': { class: 'must_act', readers: ['staff', 'client'] },
  'promises.changed': { class: 'must_act', readers: ['staff'] },
  'promise.drop_asked': { class: 'must_act', readers: ['client'] },
  'promise.insisted': { class: 'must_act', readers: ['staff'] },
  'task.due': { class: 'must_act', readers: ['staff'] },
  'checklist.due': { class: 'must_act', readers: ['staff'] },
  'person.handed_over': { class: 'must_act', readers: ['staff'] },
  'client.nda_ends': { class: 'must_act', readers: ['staff'] },
  'letter.died': { class: 'must_act', readers: ['staff'] },
  'comment.mentioned': { class: 'must_act', readers: ['staff', 'client', 'supplier'] },
  'availability.asked': { class: 'must_act', readers: ['supplier'] },
  'booking.offered': { class: 'must_act', readers: ['supplier'] },
  'booking.accepted': { class: 'must_act', readers: ['staff'] },
  'booking.declined': { class: 'must_act', readers: ['staff'] },
  'booking.countered': { class: 'must_act', readers: ['staff'] },
  'booking.confirmed': { class: 'must_act', readers: ['supplier'] },
  'booking.released': { class: 'must_act', readers: ['supplier'] },
  'standby.asked': { class: 'must_act', readers: ['supplier'] },
  'tier.review': { class: 'must_act', readers: ['staff'] },
  'restriction.answered': { class: 'must_act', readers: ['staff'] },
  'supplier.applied': { class: 'must_act', readers: ['staff'] },
  'supplier.sent_back': { class: 'must_act', readers: ['supplier'] },
  'supplier.denied': { class: 'must_act', readers: ['supplier'] },
  'exception.asked': { class: 'must_act', readers: ['staff'] },
  'exception.declined': { class: 'must_act', readers: ['supplier'] },
  'exception.granted': { class: 'must_act', readers: ['supplier'] },
  'credential.rejected': { class: 'must_act', readers: ['supplier'] },
  'credential.ends': { class: 'must_act', readers: ['staff', 'supplier'] },
  'course.place_free': { class: 'must_act', readers: ['staff'] },
  'course.called_off': { class: 'must_act', readers: ['staff'] },
  'course.moved': { class: 'must_act', readers: ['staff'] },
  'course.teaching': { class: 'must_act', readers: ['staff'] },
  'course.not_teaching': { class: 'must_act', readers: ['staff'] },
  'course.soon': { class: 'must_act', readers: ['staff'] },
  'course.unsettled': { class: 'must_act', readers: ['staff'] },
  'person.erasure_asked': { class: 'must_act', readers: ['staff'] },
  'training.returned': { class: 'must_act', readers: ['staff'] },
  'certificate.rejected': { class: 'must_act', readers: ['staff'] },
  'certificate.ends': { class: 'must_act', readers: ['staff'] },
  'certificate.lapses': { class: 'must_act', readers: ['staff'] },
  'person.joined': { class: 'news', readers: ['staff', 'client'] },
  'brief.submitted': { class: 'news', readers: ['staff'] },
  'question.answered': { class: 'news', readers: ['staff', 'client'] },
  'brief.change_requested': { class: 'news', readers: ['staff', 'client'] },
  'brief.change_dropped': { class: 'news', readers: ['staff', 'client'] },
  'brief.taken_back': { class: 'news', readers: ['client'] },
  'brief.withdrawn': { class: 'news', readers: ['staff', 'client'] },
  'brief.declined': { class: 'news', readers: ['staff', 'client'] },
  'brief.agreed': { class: 'news', readers: ['staff', 'client'] },
  'event.made': { class: 'news', readers: ['staff', 'client'] },
  'task.given': { class: 'news', readers: ['staff'] },
  'promises.given': { class: 'news', readers: ['staff'] },
  'promise.dropped': { class: 'news', readers: ['staff'] },
  'issue.given': { class: 'news', readers: ['staff'] },
  'tasks.given': { class: 'news', readers: ['staff'] },
  'file.added': { class: 'news', readers: ['staff', 'client'] },
  'badge.awarded': { class: 'news', readers: ['staff'] },
  'course.certificate_anew': { class: 'news', readers: ['staff'] },
  'course.certificate_back': { class: 'news', readers: ['staff'] },
  'badge.revoked': { class: 'news', readers: ['staff'] },
  'availability.answered': { class: 'news', readers: ['staff'] },
  'supplier.submitted': { class: 'news', readers: ['staff'] },
  'supplier.registered': { class: 'news', readers: ['supplier'] },
  'credential.submitted': { class: 'news', readers: ['staff'] },
  'certificate.submitted': { class: 'news', readers: ['staff'] },
  'certificate.verified': { class: 'news', readers: ['staff'] },
  'credential.verified': { class: 'news', readers: ['supplier'] },
  'evaluation.given': { class: 'news', readers: ['supplier'] },
  'evaluation.answered': { class: 'news', readers: ['staff'] },
  'standby.declined': { class: 'news', readers: ['staff'] },
  'comment.added': { class: 'news', readers: ['staff', 'client', 'supplier'] },
} as const satisfies Record<string, About>

export type Kind = keyof typeof kinds
export type NewsKind = { [K in Kind]: (typeof kinds)[K]['class'] extends 'news' ? K : never }[Kind]

/** How a reader gets news of a kind besides finding it in the product: by mail at once, in the mail of the day, or not at all. */
export const choices = ['at_once', 'daily', 'off'] as const
export type Choice = (typeof choices)[number]

export const kindNames = Object.keys(kinds) as Kind[]
export const newsKinds = kindNames.filter(isNews)

export const isKind = (text: string): text is Kind => Object.hasOwn(kinds, text)

export function isNews(kind: Kind): kind is NewsKind {
  return kinds[kind].class === 'news'
}

/** What such a reader is ever told of. An invitation is no notice: it is read before there is a reader. */
export const kindsFor = (audience: Audience) =>
  kindNames.filter((kind) => kind !== 'person.invited' && (kinds[kind].readers as readonly Audience[]).includes(audience))

/** What goes to the deputy as well while its reader is away: all that asks to act, and work that is given. */
export const asksToAct = (kind: Kind) => kinds[kind].class === 'must_act' || kind === 'task.given' || kind === 'tasks.given'

/** Mails whose answer lands where it belongs, in the thread they speak of. */
const answerable: readonly Kind[] = ['question.asked', 'question.due', 'comment.mentioned', 'comment.added']
export const isAnswerable = (kind: Kind) => answerable.includes(kind)

export const isComment = (kind: Kind) => kind === 'comment.mentioned' || kind === 'comment.added'
