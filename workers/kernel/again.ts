import { Refusal } from './refusal'

const lostTheRace = (error: unknown) => error instanceof Refusal && error.code === 'changed_meanwhile' && !('current' in error.details)

/**
 * A commit that met a newer row decides once more on what is on record now. Only for work that does not
 * depend on what its sender saw of the changed row: answering one question while another is answered, asking while a
 * colleague asks.
 */
export async function decidedAgain<Answer>(work: () => Promise<Answer>): Promise<Answer> {
  try {
    return await work()
  } catch (error) {
    if (!lostTheRace(error)) throw error
    return work()
  }
}
