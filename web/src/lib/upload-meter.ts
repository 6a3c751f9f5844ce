import { paceOf, percentOf, withSample, type Sample } from './upload-pace'

export interface Progress {
  /** waiting: no connection, it goes on by itself · stopped: call `uploadFile` again to go on · refused: it will not be taken */
  state: 'sending' | 'waiting' | 'stopped' | 'done' | 'refused'
  sent: number
  total: number
  percent: number
  bytesPerSecond: number
  secondsLeft: number | null
  /** Why it stopped or was refused: `offline`, `cancelled`, or the API's word. */
  code: string | null
  /** What is wrong with the file itself, in words. */
  why?: string | undefined
  /** The file's id, once the server knows it. */
  id: string | null
}

/** Adds up what each part has sent, and says so. */
export function newMeter(total: number, onProgress: (progress: Progress) => void, now: () => number) {
  let id: string | null = null
  let parts = new Map<number, number>()
  let samples: Sample[] = []
  const sum = () => [...parts.values()].reduce((all, one) => all + one, 0)

  function say(state: Progress['state'], code: string | null = null, why?: string): Progress {
    const sent = state === 'done' ? total : sum()
    const progress = { state, sent, total, percent: percentOf(sent, total), ...paceOf(samples, total), code, id, ...(why && { why }) }
    onProgress(progress)
    return progress
  }
  return {
    say,
    id: () => id,
    /** What had arrived before does not count as speed. */
    begin(known: string, arrived: [number: number, size: number][]) {
      id = known
      parts = new Map(arrived)
      samples = [{ at: now(), sent: sum() }]
      say('sending')
    },
    part(number: number, sent: number) {
      parts.set(number, sent)
      samples = withSample(samples, { at: now(), sent: sum() })
      say('sending')
    },
  }
}
