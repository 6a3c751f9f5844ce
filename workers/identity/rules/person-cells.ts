import { roleWords } from '../../kernel/exports/rules/role-words'
import { oneOf, plain } from '../../kernel/imports/rules/cells'
import { clientRoles, staffRoles } from '../../kernel/rules/roles'

/** A role of staff or of a client's contact, by its code or its name in any of the languages. */
export const role = oneOf(new Map([...staffRoles, ...clientRoles].flatMap((one) => [one, ...Object.values(roleWords[one])].map((word) => [plain(word), one]))), 'not_a_role')
