export { eligibility, type DutyAsk, type Verdict } from './eligibility'
export { growthKeepers, projectsOf } from './growth-store'
export { skillKeepers } from './store'
