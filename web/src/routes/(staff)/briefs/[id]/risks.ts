import type { Analysis } from '$lib/briefs/types'

type Risk = Analysis['risks'][number]

/** One a line, as they are typed: what is done about it stands after a ">". */
export const risksFrom = (typed: string): Risk[] =>
  typed.split('\n').map((line) => line.trim()).filter(Boolean).map((line) => {
    const [risk = '', ...rest] = line.split('>')
    return { risk: risk.trim(), answer: rest.join('>').trim() || null }
  })

export const risksTyped = (risks: Risk[]) => risks.map(({ risk, answer }) => (answer ? `${risk} > ${answer}` : risk)).join('\n')
