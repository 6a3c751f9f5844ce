import { existsSync, readFileSync } from 'node:fs'

const ACCOUNTS = 'demo/accounts.json'

/** Who can sign in to the demo, one person a line. */
export function welcome() {
  if (!existsSync(ACCOUNTS)) return 'There is no demo here: create your agency on the first page.'
  const { password, agencies } = JSON.parse(readFileSync(ACCOUNTS, 'utf8'))
  const people = agencies.flatMap((agency) => agency.people)
  const width = (field) => Math.max(...people.map((person) => columns(person[field])))
  const [names, roles] = [width('name'), width('role')]

  return [
    `Everyone in the demo signs in with the password  ${password}`,
    ...agencies.flatMap((agency) => [
      `\n  ${agency.name} (${agency.slug})`,
      ...agency.people.map(({ name, role, email }) => `    ${pad(name, names)}  ${pad(role, roles)}  ${email}`),
    ]),
  ].join('\n')
}

const pad = (text, width) => text + ' '.repeat(width - columns(text))

/** Chinese characters take two columns of a terminal. */
const columns = (text) => [...text].reduce((sum, letter) => sum + (/[\u1100-\u115f\u2e80-\u9fff\uac00-\ud7a3\uf900-\ufaff\uff00-\uff60]/u.test(letter) ? 2 : 1), 0)
