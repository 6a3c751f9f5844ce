import { papersSent } from './paper-steps.mjs'

/** What somebody learnt, in the order it was logged: verified by another, waiting, or sent back with a reason. */
export async function learnt({ person, verifier }, { cycle, verified = [], waiting = [], returned = [], certificates = [] }) {
  const decide = async (entry, decision) => {
    const { id, revision } = await person.post('/api/training', entry)
    await verifier.post(`/api/training/${id}/verification`, { revision, ...decision })
  }
  await Promise.all([
    person.post('/api/training/cycles', cycle),
    ...verified.map((entry) => decide(entry, { decision: 'verify' })),
    ...returned.map(({ entry, reason }) => decide(entry, { decision: 'return', reason })),
    ...waiting.map((entry) => person.post('/api/training', entry)),
    papersSent({ contact: person, reader: verifier }, certificates),
  ])
}
