import { phoneWords } from '../../kernel/phone'
import type { FoundAs } from '../../kernel/searched'
import { ownName } from '../../kernel/rules/names'
import { rowsToFind, type PersonRow } from './store'

/** Colleagues are found by all staff, contacts by those whose scope reaches them; whoever has left is found by nobody. All of these may read the phone on the person’s page. */
export const peopleFoundAs: FoundAs = {
  records: async (world, wanted) =>
    (await rowsToFind(world, wanted)).map((person) => {
      const { id, createdAt, clientId, supplierId, latin, email, address, phone, role } = person
      return {
        kind: 'person', id, createdAt, clientId, eventId: null, supplierId, foundBy: clientId || supplierId ? 'staff' : 'colleagues',
        title: person.state === 'ended' ? null : ownName(person), reads: { as: 'name', family: familyLetters(person) }, latin,
        words: [email, address ?? '', ...(phone ? phoneWords(phone) : [])], parentId: clientId ?? supplierId, facts: { role },
      }
    }),
}

const familyLetters = ({ family }: PersonRow) => Array.from(family).length
