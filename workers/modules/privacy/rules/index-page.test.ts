import { expect, test } from 'vitest'
import { indexPage } from './index-page'

test('everything is readable, and nothing in it runs', () => {
  const page = indexPage({ askedAt: '2026-11-25', person: { family: '<script>林' }, records: { tasks: [{ title: 'Call', scope: { clients: [] }, dueOn: null }] } })
  expect(page).toContain('tasks (1)')
  expect(page).toContain('<dd>Call</dd>')
  expect(page).toContain('&#60;script&#62;林')
  expect(page).not.toContain('<script>')
})
