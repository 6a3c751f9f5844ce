import { workingDays as table } from '../../../db/schema/agency/agencies'
import { workingYears } from '../../../db/seed/working-days/index'
import { commit, remove } from '../../kernel/commit'
import type { Ctx } from '../../kernel/ctx'
import { conflict } from '../../kernel/refusal'
import { demandFullScope } from '../../kernel/scope'
import { demandEdition, setting } from './entry'
import { merged } from './rules/merged'
import type { WorkingDayTable } from './rules/working-days'
import type { CalendarDay, DayRestoring, DaySetting } from './shapes'
import { ownDays } from './store'

const keyOf = ({ country, day }: { country: string; day: string }) => `${country}.${day}`

/** The days of a country that are not as the week would have them, as its rules for counting read them. Countries the product has no table for go by the week alone. */
export async function workingDays(ctx: Ctx, country: string): Promise<WorkingDayTable> {
  return Object.fromEntries((await daysOf(ctx, country)).map(({ day, working }) => [day, working]))
}

/** The same with names, where each comes from, and what the agency itself has set. */
export async function daysOf(ctx: Ctx, country: string): Promise<CalendarDay[]> {
  const own = (await ownDays(ctx, country)).map(shown)
  return merged(came(country), own, keyOf).sort((a, b) => a.day.localeCompare(b.day))
}

export const yearsOf = (country: string) => workingYears.filter((one) => one.country === country).map(({ days: _, ...year }) => year)

const came = (country: string) => workingYears.filter((one) => one.country === country)
  .flatMap(({ days }) => days.map(({ day, working, names }): CalendarDay => ({ country, day, working, name: names, note: null, revision: 0 })))

/** Makes a day a holiday, or one that is worked, whatever the published table says. */
export async function setDay(ctx: Ctx, { revision, ...values }: DaySetting) {
  demandFullScope(ctx)
  const [own] = await ownDays(ctx, values.country, values.day)
  const published = came(values.country).find(({ day }) => day === values.day)
  demandEdition(own ? shown(own) : (published ?? { ...values, revision: 0 }), revision)

  return commit(ctx, {
    action: 'working_day.change',
    write: setting(ctx, table, { own, id: keyOf(values), whole: values, before: published ? { working: published.working, name: published.name, note: published.note } : null }),
    answer: { ...values, revision: revision + 1 },
  })
}

/** Takes back what the agency has set: the published table, or the week, holds again. @throws 409 `nothing_set` */
export async function restoreDay(ctx: Ctx, { revision, country, day }: DayRestoring) {
  demandFullScope(ctx)
  const [own] = await ownDays(ctx, country, day)
  if (!own) throw conflict('nothing_set')
  demandEdition(shown(own), revision)
  return commit(ctx, { action: 'working_day.restore', write: remove(ctx, table, own), answer: { country, day } })
}

const shown = ({ country, day, working, name, note, revision }: CalendarDay): CalendarDay => ({ country, day, working, name, note, revision })
