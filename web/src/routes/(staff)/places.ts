import BookOpenCheck from '@lucide/svelte/icons/book-open-check'
import Building2 from '@lucide/svelte/icons/building-2'
import CalendarDays from '@lucide/svelte/icons/calendar-days'
import FileText from '@lucide/svelte/icons/file-text'
import History from '@lucide/svelte/icons/history'
import GraduationCap from '@lucide/svelte/icons/graduation-cap'
import Inbox from '@lucide/svelte/icons/inbox'
import ListChecks from '@lucide/svelte/icons/list-checks'
import Settings from '@lucide/svelte/icons/settings'
import Sprout from '@lucide/svelte/icons/sprout'
import Stamp from '@lucide/svelte/icons/stamp'
import Sun from '@lucide/svelte/icons/sun'
import Truck from '@lucide/svelte/icons/truck'
import Users from '@lucide/svelte/icons/users'
import type { Session } from '$lib/session'
import type { Place } from '$lib/ui/navigation'
import { m } from '$lib/words/messages'
import { plans, readsAudit } from './may'

/** What the menu says waits in a place. */
const waiting = (count: number | null) => (count !== null && count > 99 ? '99+' : (count ?? 0))

/** Where staff can go, in the order of a working day; the first four stand in the dock of a phone. */
export function staffPlaces(me: Session): Place[] {
  return [
    { href: '/home', label: m.nav_my_day(), Icon: Sun },
    { href: '/briefs', label: m.nav_briefs(), Icon: FileText },
    { href: '/events', label: m.nav_events(), Icon: CalendarDays },
    { href: '/tasks', label: m.nav_tasks(), Icon: ListChecks },
    { href: '/approvals', label: m.nav_approvals(), Icon: Stamp },
    { href: '/clients', label: m.nav_clients(), Icon: Building2 },
    ...(plans(me) ? [{ href: '/reviews', label: m.nav_reviews(), Icon: Inbox, count: waiting(me.reviews) }] : []),
    { href: '/suppliers', label: m.nav_suppliers(), Icon: Truck },
    { href: '/people', label: m.nav_people(), Icon: Users },
    { href: '/skills', label: m.skills_title(), Icon: GraduationCap },
    { href: '/training', label: m.training_title(), Icon: BookOpenCheck },
    { href: '/growth', label: m.growth_mine(), Icon: Sprout, count: waiting(me.talks) },
    ...(readsAudit(me) ? [{ href: '/audit', label: m.nav_audit(), Icon: History }] : []),
    { href: '/settings', label: m.nav_settings(), Icon: Settings },
  ]
}
