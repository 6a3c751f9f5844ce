import { number } from '$lib/numbers'
import { m } from '$lib/words/messages'

/** "1.5 h"; what takes less than an hour in minutes: "20 min". */
export const hoursOf = (minutes: number) =>
  minutes < 60 ? m.training_min({ minutes: number(minutes) }) : m.training_hours({ hours: number(Math.round((minutes / 60) * 100) / 100) })
