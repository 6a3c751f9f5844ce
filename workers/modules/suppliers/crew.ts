import type { Ctx } from '../../kernel/ctx'
import { papersFor } from '../credentials/index'
import { crewMemberShown } from '../crews/index'
import type { Crew } from './standing-shapes'
import { placesOf } from './company-papers'
import { standingsOf } from './standings'

/** A supplier's workers and vehicles, those who left last, each with what is asked of them where it works. */
export async function supplierCrew(ctx: Ctx, id: string): Promise<Crew> {
  const standings = await standingsOf(ctx, id)
  const members = standings.crew.toSorted((a, b) => Number(a.archivedAt !== null) - Number(b.archivedAt !== null) || b.kind.localeCompare(a.kind))
  return {
    rows: members.map((member) => ({
      ...crewMemberShown(ctx, member),
      papers: papersFor(ctx, standings.table, { holder: member.kind, ...placesOf(standings) }, standings.crewPapers.filter(({ holderId }) => holderId === member.id)),
    })),
  }
}
