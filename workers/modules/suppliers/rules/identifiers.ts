/** The numbers that suppliers are known by, as everything else in the product checks them. */
export { checkEuVat } from '../../../kernel/rules/identifiers/eu-vat'
export { checkGbVat } from '../../../kernel/rules/identifiers/gb-vat'
export { checkIban } from '../../../kernel/rules/identifiers/iban'
export { checkTwUbn } from '../../../kernel/rules/identifiers/tw-ubn'
export { checkUscc } from '../../../kernel/rules/identifiers/uscc'
