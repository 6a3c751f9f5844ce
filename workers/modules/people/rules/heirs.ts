/** One heir for all, and another for some kinds of things. */
export type HeirWish = { heirId: string; except: Record<string, string> }

/** Who takes over the things of this kind. */
export const heirOf = ({ heirId, except }: HeirWish, kind: string) => except[kind] ?? heirId
