export { shown as crewMemberShown } from './shown'
export { crewKeepers, crewsOf, membersToPass } from './store'
