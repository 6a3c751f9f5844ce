export { eligibility, type DutyAsk, type Verdict } from './eligibility'
export { growthKeepers } from './growth-store'
export { skillKeepers } from './store'
