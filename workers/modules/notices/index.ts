export { countUnread as unreadCount } from './store'
export { tellPeople } from './tell'
