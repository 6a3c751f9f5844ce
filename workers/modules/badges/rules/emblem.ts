import type { AchievementKind } from './achievement'

/** Of every badge's picture. */
export const emblemSide = 320

/** Red, green and blue of `#rrggbb`. */
const parts = (colour: string) => [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16)) as [number, number, number]
const rays: Record<AchievementKind, number> = { skill: 5, course: 8, merit: 12 }

/** How much of a dot lies within an edge that is `away` from it: soft over one dot. */
const within = (away: number) => Math.min(1, Math.max(0, 0.5 - away))

/** The distance of a dot from the outline of a star about the middle, negative inside of it. */
function starDistance(x: number, y: number, { points, outer, inner }: { points: number; outer: number; inner: number }) {
  const sector = Math.PI / points
  const turn = Math.abs((((Math.atan2(x, -y) % (2 * sector)) + 2 * sector + sector) % (2 * sector)) - sector)
  const [px, py] = [Math.hypot(x, y) * Math.cos(turn), Math.hypot(x, y) * Math.sin(turn)]
  const [bx, by] = [inner * Math.cos(sector), inner * Math.sin(sector)]
  const [dx, dy] = [bx - outer, by]
  return ((px - outer) * dy - py * dx) / Math.hypot(dx, dy)
}

/** A seal in the agency's colour: a rim, a ring, and in the middle a star with as many points as the kind has. Four bytes a dot. */
export function emblem(kind: AchievementKind, colour: string): Uint8Array {
  const [pixels, middle] = [new Uint8Array(emblemSide * emblemSide * 4), emblemSide / 2]
  const ink = parts(colour)
  const star = { points: rays[kind], outer: middle * 0.52, inner: middle * (kind === 'skill' ? 0.24 : 0.38) }
  for (let at = 0; at < emblemSide * emblemSide; at++) {
    const [x, y] = [(at % emblemSide) + 0.5 - middle, Math.floor(at / emblemSide) + 0.5 - middle]
    const far = Math.hypot(x, y)
    const rim = within(far - middle * 0.98)
    const white = Math.max(within(Math.abs(far - middle * 0.82) - middle * 0.025), within(starDistance(x, y, star)))
    pixels.set([...ink.map((shade) => Math.round(shade + (255 - shade) * white)), Math.round(255 * rim)], at * 4)
  }
  return pixels
}
