import { yearsLater } from '../../../kernel/rules/days'

/** As long as anybody works. */
const longest = 60

/** What is wrong with the days on which somebody says that they did something: it is over, and within a working life. `today` is the agency's. */
export function wrongDays({ fromOn, toOn }: { fromOn: string; toOn: string }, today: string): { fromOn?: 'in_the_future' | 'before_a_working_life'; toOn?: 'in_the_future' | 'ends_before_start' } {
  if (fromOn > today) return { fromOn: 'in_the_future' }
  return {
    ...(fromOn < yearsLater(today, -longest) && { fromOn: 'before_a_working_life' }),
    ...(toOn < fromOn ? { toOn: 'ends_before_start' } : toOn > today && { toOn: 'in_the_future' }),
  }
}
