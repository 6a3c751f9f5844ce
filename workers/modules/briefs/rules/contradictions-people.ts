import type { Rule } from './contradictions'
import type { Answers } from './form'
import { above, countIn, countOf, dayIn, rowsIn, sum, textOf } from './said'

const guests = (answers: Answers) => countIn(answers, 'maximum') ?? countIn(answers, 'expected')
const beyond = (code: string, less: string, more: string, impossible: boolean): Rule =>
  ({ code, fields: [more, less], impossible, holds: ({ answers }) => above(countIn(answers, less), countIn(answers, more)) })

/** Each of these is counted among the guests. */
const diets = ['vegetarian', 'vegan', 'halal', 'kosher']

export const aboutPeople: Rule[] = [
  beyond('minimum_above_expected', 'minimum', 'expected', true),
  beyond('expected_above_maximum', 'expected', 'maximum', true),
  beyond('minimum_above_maximum', 'minimum', 'maximum', true),
  beyond('guaranteed_above_expected', 'guaranteed', 'expected', false),
  beyond('more_vip_than_expected', 'vip', 'expected', true),
  {
    code: 'roles_above_maximum', fields: ['expected'], impossible: false,
    holds: ({ answers }) => {
      const here = rowsIn(answers, 'roles').filter((one) => textOf(one, 'role') === 'guest' || textOf(one, 'role') === 'vip')
      return above(sum(here.map((one) => countOf(one, 'expected'))), guests(answers)) ? here.map(({ key }) => key) : false
    },
  },
  {
    code: 'more_vip_named', fields: ['vip'], impossible: true,
    holds: ({ answers }) => above(rowsIn(answers, 'vips').length, countIn(answers, 'vip')),
  },
  {
    code: 'vip_leaves_before_arriving', fields: [], impossible: true,
    holds: ({ answers }) => rowsIn(answers, 'vips').filter((one) => above(textOf(one, 'arrives'), textOf(one, 'leaves'))).map(({ key }) => key),
  },
  {
    code: 'vip_arrives_too_late', fields: [], impossible: false,
    holds: ({ answers }) => rowsIn(answers, 'vips').filter((one) => above(textOf(one, 'arrives'), dayIn(answers, 'to'))).map(({ key }) => key),
  },
  {
    code: 'dietary_above_guests', fields: [], impossible: true,
    holds: ({ answers }) => {
      const rows = rowsIn(answers, 'allergens').filter((one) => above(countOf(one, 'people'), guests(answers))).map(({ key }) => key)
      return [...diets.filter((key) => above(countIn(answers, key), guests(answers))), ...rows]
    },
  },
  {
    code: 'headsets_above_guests', fields: ['headsets', 'expected'], impossible: false,
    holds: ({ answers }) => above(countIn(answers, 'headsets'), guests(answers)),
  },
  {
    code: 'wheelchairs_above_guests', fields: ['wheelchairs', 'expected'], impossible: true,
    holds: ({ answers }) => above(countIn(answers, 'wheelchairs'), guests(answers)),
  },
]
