import type { Locale } from '../../../kernel/mail/rules/locale'

type Team = { coordinatorId: string; team: { personId: string; duty: string }[] }

/** Who gets what a duty has to do: whoever has it, the first named of several; the coordinator where nobody has. */
export const ownersOf = ({ coordinatorId, team }: Team) => (duty: string) => team.find((one) => one.duty === duty)?.personId ?? coordinatorId

/** In the first of these languages that the title is there in, else in any. */
export const titleIn = (names: Partial<Record<Locale, string>>, languages: string[]) =>
  [...languages, ...Object.keys(names)].map((language) => names[language as Locale]).find(Boolean) ?? ''
