import fc from 'fast-check'
import { expect, test } from 'vitest'
import { daysLater } from '../../../kernel/rules/days'
import { paperStates, type Paper } from '../../credentials/rules/kinds'
import { bindingOf, missingOfCrew, missingToAward, missingToOverride } from './gate'
import { registrations } from './registration'
import { restrictions } from './restriction'

const today = '2026-11-26'
const window = { from: '2026-12-08', to: '2026-12-11' }
const paper = (more: Partial<Paper> = {}): Paper => ({ id: 'a', kind: 'food', state: 'verified', validFrom: null, validTo: null, submittedAt: '2026-01-01', ...more })
const fit = {
  registration: 'registered' as const, restriction: { kind: 'none' as const, until: null }, qualification: { outcome: 'qualified' as const, until: '2027-12-01', conditions: [], reason: null },
  demands: [{ kind: 'food' }], extra: [], papers: [paper()], window, today,
}
const whys = (papers: Paper[], extra: string[] = []) => missingToAward({ ...fit, papers, extra }).map((one) => one.why)

test('who is fit lacks nothing, and everything that is lacking is said', () => {
  expect(missingToAward(fit)).toEqual([])
  expect(missingToAward({ ...fit, registration: 'submitted', restriction: { kind: 'suspended', until: '2027-01-31' }, qualification: null, papers: [] })).toEqual([
    { what: 'registration', why: 'submitted' }, { what: 'restriction', why: 'suspended', until: '2027-01-31' }, { what: 'qualification', why: 'none', until: null }, { what: 'paper', kind: 'food', why: 'asked', until: null },
  ])
})

test('a paper is verified and valid from the first day of the window to the end of its last', () => {
  expect([whys([paper({ validFrom: window.from, validTo: window.to })]), whys([paper({ validTo: '2026-12-10' })]), whys([paper({ validFrom: '2026-12-09' })]), whys([paper({ validTo: '2026-11-25' })])])
    .toEqual([[], ['lapses'], ['not_yet'], ['expired']])
  expect((['uploaded', 'in_review', 'rejected'] as const).flatMap((state) => whys([paper({ state })]))).toEqual(['uploaded', 'in_review', 'rejected'])
})

test('each of those who come has their own paper: a colleague’s makes up for nobody’s', () => {
  const crew = [{ id: 'wang', demands: fit.demands, papers: [paper()] }, { id: 'li', demands: fit.demands, papers: [paper({ validTo: '2026-12-10' })] }, { id: 'van', demands: [], papers: [] }]
  expect(missingOfCrew(crew, { window, today })).toEqual([{ what: 'paper', kind: 'food', why: 'lapses', until: '2026-12-10', holderId: 'li' }])
})

test('what applies to somebody binds them once they have shown it: a driver’s licence that ends is missing, a loader has none', () => {
  const asked = [{ kind: 'health', level: 'required' as const }, { kind: 'food', level: 'if_applicable' as const }, { kind: 'case', level: 'optional' as const }]
  expect(bindingOf(asked, [paper(), paper({ kind: 'case' })]).map(({ kind }) => kind)).toEqual(['health', 'food'])
  expect(bindingOf(asked, [paper({ state: 'rejected' })]).map(({ kind }) => kind)).toEqual(['health'])
})

test('a renewal on its way covers nothing until it is verified', () => {
  const renewal = paper({ id: 'b', submittedAt: '2026-11-20', validFrom: '2026-12-01' })
  const old = paper({ validTo: '2026-12-10' })
  expect([whys([old, { ...renewal, state: 'in_review' }]), whys([{ ...old, state: 'superseded' }, renewal]), whys([old, renewal])]).toEqual([['lapses'], [], []])
})

test('conditions are met, and the decision holds to the end of the window', () => {
  const conditional = (met: boolean, until = '2027-12-01') => missingToAward({ ...fit, qualification: { outcome: 'conditional', until, conditions: [{ text: 'fire watch on site', met }], reason: null } })
  expect([conditional(true), conditional(false), conditional(true, window.to)]).toEqual([[], [{ what: 'condition', why: 'fire watch on site' }], []])
  expect(conditional(true, '2026-12-10')).toEqual([{ what: 'qualification', why: 'lapses', until: '2026-12-10' }])
})

test('what the caller asks for beyond is asked once', () => {
  expect([whys([paper()], ['food']), whys([paper()], ['drone', 'drone'])]).toEqual([[], ['asked']])
})

const day = fc.option(fc.integer({ min: -30, max: 60 }).map((count) => daysLater(today, count)))
const papers = fc.array(fc.record({ id: fc.uuid(), kind: fc.constantFrom('food', 'fire'), state: fc.constantFrom(...paperStates), validFrom: day, validTo: day, submittedAt: day }), { maxLength: 6 })

test('nobody passes who is not registered, free and covered by verified papers on every day', () => {
  fc.assert(fc.property(fc.constantFrom(...registrations), fc.constantFrom(...restrictions), papers, (registration, kind, held) => {
    const passes = missingToAward({ ...fit, registration, restriction: { kind, until: null }, demands: [{ kind: 'food' }, { kind: 'fire' }], papers: held }).length === 0
    const covered = (wanted: string) => held.some((one) => one.kind === wanted && one.state === 'verified' && (one.validFrom ?? '') <= window.from && (one.validTo ?? '~') >= window.to)
    expect(passes).toBe(registration === 'registered' && kind === 'none' && covered('food') && covered('fire'))
  }))
})

test('an override has a name, a reason and an end that is not before the window’s', () => {
  expect(missingToOverride({ approverId: 'ada', reason: 'only one in town', endsOn: window.to }, window)).toEqual([])
  expect(missingToOverride({ approverId: null, reason: ' ', endsOn: '2026-12-10' }, window)).toEqual(['approver', 'reason', 'ends_on'])
  expect(['2027-03-11', '2027-03-12', '2099-12-31'].map((endsOn) => missingToOverride({ approverId: 'ada', reason: 'only one in town', endsOn }, window))).toEqual([[], ['ends_on'], ['ends_on']])
})
