import { expect, test } from 'vitest'
import { functionsIn, lines, product, sample, workers, type File } from './files'

const above = (most: number) => (file: File) => (lines(file.text) > most ? [`${file.path} has ${lines(file.text)} lines, ${most} at most`] : [])
const percentile = (sizes: number[], share: number) => [...sizes].sort((a, b) => a - b)[Math.ceil(sizes.length * share) - 1] ?? 0

const isVerb = ({ path }: File) => /^workers\/modules\/[^/]+\/[^/]+\.ts$/.test(path) && !/\/([\w-]+-)?(index|news|routes|shapes|store)\.ts$/.test(path)
const isRoutes = ({ path }: File) => /^workers\/.*\b(\w+-)?routes\.ts$/.test(path)
const isRule = ({ path }: File) => path.includes('/rules/')

/** A file of rules may hold a vocabulary and several small rules; each of them is readable at a glance. */
function longRules(file: File) {
  return functionsIn(file).map(lines).filter((size) => size > 40).map((size) => `${file.path} has a rule of ${size} lines, 40 at most`)
}

const ofLength = (count: number) => sample('workers/modules/plans/give.ts', 'x\n'.repeat(count))

test('files stay small', () => {
  const sizes = product.map(({ text }) => lines(text))
  expect(percentile(sizes, 0.5)).toBeLessThanOrEqual(60)
  expect(percentile(sizes, 0.95)).toBeLessThanOrEqual(200)
  expect(product.flatMap(above(300))).toEqual([])
  expect(above(300)(ofLength(301))).toHaveLength(1)
  expect(percentile([1, 2, 3, 100], 0.5)).toBe(2)
})

test('a verb has at most 60 lines, a file of routes 100', () => {
  expect(workers.filter(isVerb).flatMap(above(60))).toEqual([])
  expect(workers.filter(isRoutes).flatMap(above(100))).toEqual([])
  expect([ofLength(61)].filter(isVerb).flatMap(above(60))).toHaveLength(1)
})

test('a rule has at most 40 lines', () => {
  expect(workers.filter(isRule).flatMap(longRules)).toEqual([])
  const long = `export function late() {\n${'  step()\n'.repeat(40)}}`
  expect(longRules(sample('workers/modules/plans/rules/late.ts', long))).toHaveLength(1)
  expect(longRules(sample('workers/modules/plans/rules/late.ts', `const words = [\n${"  'a',\n".repeat(60)}]\nexport const late = () => 1`))).toEqual([])
})
