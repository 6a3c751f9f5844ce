/** So many days from the event, as the trade writes it: `T−3`, `T`, `T+1`. */
export const fromTheEvent = (days: number) => (days < 0 ? `T−${-days}` : days === 0 ? 'T' : `T+${days}`)
