import { existsSync, readFileSync } from 'node:fs'

const ACCOUNTS = 'demo/accounts.json'

/** Who can sign in to the demo, one person a line. */
export function welcome() {
  if (!existsSync(ACCOUNTS)) return `The sign-ins of the demo stood in ${ACCOUNTS}, which is gone. rm -r .state makes both anew.`
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
const columns = (text) => text.length + (text.match(/[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/gu)?.length ?? 0)
