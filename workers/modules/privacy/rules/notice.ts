type Held = { version: number; validFrom: string; asksAgain: boolean }

/** The notice that holds on this day: the newest of those that have begun; they come newest first. */
export const holdingOn = <N extends Held>(notices: N[], day: string) => notices.find(({ validFrom }) => validFrom <= day)

/** Whether somebody who accepted this version (0: none) is to be asked: never before, or since then a notice in force says so. */
export const isDue = (accepted: number, notices: Held[], day: string) =>
  accepted === 0 || notices.some(({ version, validFrom, asksAgain }) => version > accepted && validFrom <= day && asksAgain)
