import { expect, test } from 'vitest'
import { product, sample, type File } from './files'

const isPage = ({ path }: File) => /^web\/src\/routes\/\((staff|client|supplier)\)\/.*\+page\.server\.ts$/.test(path)
/** What was searched for is what was found then. Forms keep what was read when writing began: what others save meanwhile must not slip under it. */
const isForm = ({ path }: File) => /\/(new|edit|answers|event|search|settings\/[^/]+)\/\+page\.server\.ts$/.test(path)

/** Pages that show what is on record and would not hear that it has changed. */
const deaf = (files: File[]) =>
  files.filter((file) => isPage(file) && !isForm(file) && /load: PageServerLoad/.test(file.text) && !/depends\([`']convoke:/.test(file.text)).map(({ path }) => path)

test('every page that shows records says what it depends on, so that it refreshes itself', () => {
  expect(deaf(product)).toEqual([])
  const page = (text: string) => sample('web/src/routes/(staff)/rooms/+page.server.ts', text)
  expect(deaf([page('export const load: PageServerLoad = async ({ fetch }) => ask(fetch)')])).toHaveLength(1)
  expect(deaf([page("export const load: PageServerLoad = async ({ depends, fetch }) => {\n  depends('convoke:room')\n}")])).toEqual([])
})
