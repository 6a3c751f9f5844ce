import type { Ctx } from '../../kernel/ctx'
import { reaches } from '../../kernel/rules/roles'
import type { peopleByIds } from '../people/index'
import type { EventWorked } from './career'
import type { Growth } from './growth-shapes'
import type { Appraisal, Experience } from './growth-store'
import { stateOf } from './rules/appraisal'

/** So many events are shown; all of them count. */
const shownAtMost = 12

/** The latest events somebody worked on; of those the reader may not see, only the days. */
export function shownEvents({ actor }: Ctx, events: EventWorked[]): Pick<Growth['experience'], 'events' | 'more'> {
  const shown = events.slice(0, shownAtMost).map(({ eventId, clientId, name, duties, startsOn, endsOn, guests, industry }) => {
    const seen = actor.kind === 'staff' && reaches(actor.scope, { eventId, clientId })
    return { eventId: seen ? eventId : null, name: seen ? name : null, duties, startsOn, endsOn, guests: seen ? guests : null, industry: seen ? industry : null }
  })
  return { events: shown, more: events.length - shown.length }
}

/** Who vouches for it is for them and whoever guides them. */
export function shownExperience({ agencyId: _, createdAt: __, personId: ___, confirmedBy: ____, referee, refereeContact, ...open }: Experience, close: boolean): Growth['experience']['others'][number] {
  return { ...open, referee: close ? referee : null, refereeContact: close ? refereeContact : null }
}

/** An appraisal as the two see it, with how it stands today. */
export function shownAppraisal(appraisal: Appraisal, people: Awaited<ReturnType<typeof peopleByIds>>, today: string): NonNullable<Growth['appraisals']>[number] {
  const { agencyId: _, createdAt: __, personId: ___, managerId, ...open } = appraisal
  const manager = people.find(({ id }) => id === managerId)
  return { ...open, state: stateOf(appraisal, today), manager: manager ? { id: manager.id, family: manager.family, given: manager.given, latin: manager.latin } : null }
}
