import { ladderKinds, workKinds, type LadderKind } from '$shapes/modules/skills/rules/ladder'
import { m } from '$lib/words/messages'
import { kindName } from '../../growth/requirements'

/** So many sorts of events a line may ask for, any of which counts. */
export const alternatives = [0, 1, 2]

const names: Record<LadderKind, () => string> = { vertical: m.ladder_vertical, expert: m.ladder_expert, lateral: m.ladder_lateral }
export const ladderKindName = (kind: LadderKind) => names[kind]()
export const ladderKindOptions = () => ladderKinds.map((value) => ({ value, label: ladderKindName(value) }))
export const workOptions = () => workKinds.map((value) => ({ value, label: kindName(value) }))
