import type { Rule } from './contradictions'
import { questionIn, type Answers } from './form'
import { above, countIn, countOf, dayIn, rowsIn, sum, textOf, type Line } from './said'
import { mostSpace, overlap, pastMidnight, slotsIn } from './timetable'

const functions = (answers: Answers) => rowsIn(answers, 'functions')
const keys = (lines: Line[]) => lines.map(({ key }) => key)

/** Two languages share a booth, whichever of them is spoken. */
const pairsIn = (answers: Answers) => new Set(rowsIn(answers, 'pairs').map((one) => [textOf(one, 'from'), textOf(one, 'into')].sort().join()))

/** When the first people are there, by the nights and transfers they asked for. */
function arrival(answers: Answers) {
  const nights = rowsIn(answers, 'rooms').map((one) => ({ date: textOf(one, 'night') ?? '', time: '' }))
  const cars = rowsIn(answers, 'transfers').map((one) => ({ date: textOf(one, 'date') ?? '', time: textOf(one, 'time') ?? '' }))
  return [...nights, ...cars].sort((a, b) => `${a.date} ${a.time}`.localeCompare(`${b.date} ${b.time}`))[0] ?? null
}

const atOnce = (answers: Answers, clash: (a: Line, b: Line) => boolean) => {
  const slots = slotsIn(answers)
  return slots.filter((one) => slots.some((other) => other !== one && overlap(one, other) && clash(one.line, other.line))).map(({ line }) => line.key)
}

const isBreakoutOf = (one: Line, other: Line) => textOf(one, 'breakout_of') === other.row

export const aboutProgramme: Rule[] = [
  {
    code: 'function_outside_dates', fields: [], impossible: true,
    holds: ({ answers }) => {
      const [first, last] = [dayIn(answers, 'load_in') ?? dayIn(answers, 'from'), dayIn(answers, 'load_out') ?? dayIn(answers, 'to')]
      return keys(functions(answers).filter((one) => above(first, textOf(one, 'date')) || above(textOf(one, 'date'), last)))
    },
  },
  {
    code: 'function_ends_before_it_begins', fields: [], impossible: true,
    holds: ({ answers }) => keys(functions(answers).filter((one) => {
      const [start, end] = [textOf(one, 'start'), textOf(one, 'end')]
      return start !== null && end !== null && end <= start && !pastMidnight(start, end)
    })),
  },
  { code: 'function_twice_at_once', fields: [], impossible: true, holds: ({ answers }) => atOnce(answers, (a, b) => textOf(a, 'name') === textOf(b, 'name')) },
  { code: 'breakout_during_its_plenary', fields: [], impossible: true, holds: ({ answers }) => atOnce(answers, (a, b) => isBreakoutOf(a, b) || isBreakoutOf(b, a)) },
  {
    code: 'breakouts_above_plenary', fields: [], impossible: false,
    holds: ({ answers }) => slotsIn(answers).flatMap((whole) => {
      const parts = slotsIn(answers).filter(({ line }) => isBreakoutOf(line, whole.line))
      const together = parts.filter((one) => parts.some((other) => other !== one && overlap(one, other)))
      return above(sum(together.map(({ line }) => countOf(line, 'pax'))), countOf(whole.line, 'pax')) ? keys(together.map(({ line }) => line)) : []
    }),
  },
  {
    code: 'function_above_maximum', fields: [], impossible: false,
    holds: ({ answers }) => keys(functions(answers).filter((one) => above(countOf(one, 'pax'), countIn(answers, 'maximum')))),
  },
  {
    code: 'dinner_before_arrival', fields: [], impossible: false,
    holds: ({ answers }) => {
      const there = arrival(answers)
      const early = (one: Line) => there && `${textOf(one, 'date')} ${textOf(one, 'start')}` < `${there.date} ${there.time}`.trim()
      return keys(functions(answers).filter((one) => (textOf(one, 'type') === 'dinner' || textOf(one, 'food') === 'dinner') && early(one)))
    },
  },
  {
    code: 'space_beyond_area', fields: ['area'], impossible: false,
    holds: ({ answers, space }) => {
      const most = mostSpace(answers, space)
      return above(most.area, countIn(answers, 'area')) ? most.keys : false
    },
  },
  {
    code: 'interpreting_without_languages', fields: ['interpreting', 'pairs'], impossible: false,
    holds: ({ answers }) => ['simultaneous', 'consecutive'].includes(String(answers.interpreting?.value)) && pairsIn(answers).size === 0
      && ['pairs', 'languages'].some((key) => answers[key]?.notApplicable) && typeof answers.languages?.value !== 'string',
  },
  {
    code: 'pair_of_one_language', fields: [], impossible: true,
    holds: ({ answers }) => keys(rowsIn(answers, 'pairs').filter((one) => textOf(one, 'from') === textOf(one, 'into') && textOf(one, 'from') !== 'other')),
  },
  { code: 'booths_below_pairs', fields: ['booths', 'pairs'], impossible: false, holds: ({ answers }) => answers.interpreting?.value === 'simultaneous' && above(pairsIn(answers).size, countIn(answers, 'booths')) },
  {
    code: 'streaming_without_internet', fields: ['streaming', 'mbps_up'], impossible: false,
    holds: ({ answers: { streaming, mbps_up: up } }) => ['private', 'public', 'hybrid'].includes(String(streaming?.value)) && (up?.notApplicable === true || up?.value === 0),
  },
  {
    code: 'breakout_of_nothing', fields: [], impossible: false,
    holds: ({ answers }) => keys(functions(answers).filter((one) => {
      const of = textOf(one, 'breakout_of')
      return of !== null && (of === one.row || !answers[`${questionIn(one.key)}.${of}`])
    })),
  },
]
