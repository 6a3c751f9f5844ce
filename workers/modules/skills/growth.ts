import type { Ctx } from '../../kernel/ctx'
import { filesTelling } from '../../kernel/files/index'
import { dayIn } from '../../kernel/rules/days'
import { rowsOf, together } from '../../kernel/together'
import { heldIn, paperTableAsked, papersOfHolders } from '../credentials/index'
import { peopleByIds, personById } from '../people/index'
import { eventsOf, factsOf } from './career'
import type { Growth } from './growth-shapes'
import { appraisalsOf, eventsWorked, experiencesOf, notesBetween } from './growth-store'
import { shownAppraisal, shownEvents, shownExperience } from './growth-shown'
import { laddersOf, stepTo } from './next-step'
import { skillsFrom } from './person-skills'
import { laddersAsked, positionsAsked } from './careers'
import { aimOf } from './rules/appraisal'
import { guides } from './rules/assessing'
import { stillAsked } from './rules/ladder'
import { assessmentsOf, levelsOf, papersHeldBy, postsOf } from './store'
import { notesFrom, othersIn } from './talk-notes'
import { namesOf, vocabularyAsked } from './vocabulary'

/** Where somebody stands on which ladder, what the next step asks of them, and what they have done. What is between them and their manager others are not told. @throws 404 */
export async function growthOf(ctx: Ctx, personId: string): Promise<Growth> {
  const person = await personById(ctx, personId)
  const today = dayIn(ctx.agency.zone, ctx.now())
  const [[vocabulary, ladders, positions, table, posts, levels, papers, experiences, appraisals, findings, noted, rounds, files], worked] = await Promise.all([
    together(ctx, vocabularyAsked(ctx), laddersAsked(ctx), positionsAsked(ctx), paperTableAsked(ctx), rowsOf(postsOf(ctx, personId, today)), rowsOf(levelsOf(ctx, [personId])),
      rowsOf(papersHeldBy(ctx, [personId])), rowsOf(experiencesOf(ctx, personId)), rowsOf(appraisalsOf(ctx, personId)),
      rowsOf(assessmentsOf(ctx, personId)), rowsOf(notesBetween(ctx, personId)), rowsOf(papersOfHolders(ctx, [personId])), rowsOf(filesTelling(ctx, personId))),
    eventsWorked(ctx, personId, today),
  ])
  const own = ctx.actor.id === personId
  const guide = guides(ctx.actor, person)
  const close = own || guide
  const events = eventsOf(ctx, worked, today)
  const standing = positions.map((one) => ({ ...one, asks: stillAsked(one.asks, vocabulary.skills) }))
  const facts = factsOf({ events, experiences, levels, papers, vocabulary }, today)
  const names = { skill: (code: string) => namesOf(vocabulary, code), paper: (code: string) => table.kinds.get(code)?.names ?? {} }
  const [post] = posts
  const place = positions.find(({ code }) => code === post?.position)
  const known = await peopleByIds(ctx, [...appraisals.flatMap(({ managerId }) => managerId ?? []), ...findings.map(({ assessedBy }) => assessedBy), ...othersIn(ctx, noted)])
  const aim = close ? aimOf(appraisals, posts) : null
  return {
    person: { id: person.id, family: person.family, given: person.given, latin: person.latin, managerId: person.managerId },
    post: post && place ? { position: post.position, names: place.names, region: post.region, fromOn: post.fromOn } : null,
    ladders: laddersOf(ladders, standing, posts, facts), next: stepTo(standing, post?.position ?? null, aim, facts, names),
    experience: {
      months: facts.months(null), led: facts.events.filter(({ led }) => led).length, industries: new Set(facts.events.flatMap(({ industry }) => industry ?? [])).size,
      ...shownEvents(ctx, events), others: experiences.map((one) => shownExperience(one, close)),
    },
    appraisals: close ? appraisals.map((one) => shownAppraisal(one, known, today)) : null, may: { own, guide },
    skills: skillsFrom(ctx, person, { vocabulary, levels, findings, files, position: post?.position ?? null }, known), certificates: heldIn(ctx, table, rounds), notes: close ? notesFrom(ctx, noted, known) : null,
  }
}
