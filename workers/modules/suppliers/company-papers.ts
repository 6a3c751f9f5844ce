import { kindIn } from '../credentials/index'
import { speakingFor } from '../credentials/rules/crew'
import type { Standings } from './standings'

/** A company's papers; what only people and vehicles can hold is shown by the one of its crew whose paper lasts longest. */
export const companyPapers = (standings: Standings) => [...standings.papers, ...speakingFor(standings.papers, papersOfCrew(standings), (kind) => ofCrew(kindIn(standings.table, kind)))]
/** Of those who are still in it. */
export const papersOfCrew = ({ crew, crewPapers }: Standings) => crewPapers.filter(({ holderId }) => crew.some(({ id, archivedAt }) => id === holderId && !archivedAt))
export const ofCrew = ({ holders }: { holders: readonly string[] }) => holders.includes('worker') || holders.includes('vehicle')

/** Where a supplier is at home, in which categories and regions it works: what it offers, or what is on its record before it offers anything. */
export const placesOf = ({ supplier, offers }: Standings) => ({
  home: supplier.country, categories: offers.length > 0 ? [...new Set(offers.map(({ category }) => category))] : [supplier.category],
  regions: offers.length > 0 ? [...new Set(offers.map(({ region }) => region))] : [supplier.country],
})
