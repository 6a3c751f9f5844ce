import type { Ctx } from '../../kernel/ctx'
import { invalid } from '../../kernel/refusal'
import { dayIn, daysLater } from '../../kernel/rules/days'
import { workingDays } from '../agencies/index'
import { countryOf } from '../events/rules/region'
import { scheduled } from './rules/backward'
import { byWbs } from './rules/template'
import type { ScheduleQuery, Template } from './template-shapes'
import { templateById } from './templates'

type Days = { startsOn: string; endsOn: string; zone: string }

/** The template's tasks on the days they would have before such an event, by the working days of where it takes place. */
export async function scheduledOn(ctx: Ctx, { lines }: Template, { startsOn, endsOn, zone }: Days) {
  const days = await workingDays(ctx, countryOf(zone) ?? ctx.agency.country)
  const placed = new Map(scheduled(lines, { startsOn, endsOn, today: dayIn(zone, ctx.now()), days }).map((one) => [one.wbs, one]))
  return lines.map((line) => ({ ...line, ...placed.get(line.wbs)! })).sort((a, b) => byWbs(a.wbs, b.wbs))
}

/** What would become of the template, before anything is made. */
export async function previewSchedule(ctx: Ctx, id: string, { zone = ctx.agency.zone, ...wish }: ScheduleQuery) {
  const template = await templateById(ctx, id)
  const startsOn = wish.startsOn ?? daysLater(dayIn(zone, ctx.now()), template.leadDays)
  const endsOn = wish.endsOn ?? startsOn
  if (endsOn < startsOn) throw invalid({ endsOn: 'before_start' })
  const rows = await scheduledOn(ctx, template, { startsOn, endsOn, zone })
  return { rows: rows.map(({ wbs, names, duty, startOn, dueOn, lacksDays }) => ({ wbs, names, duty, startOn, dueOn, lacksDays })) }
}
