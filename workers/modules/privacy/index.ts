export { eraseOnShard } from './erase'
export { acceptance, noticeToday } from './notice'
export { erasureOf, privacyKeepers } from './store'
export { sweepCopies } from './sweep'
