import { verifyCertificate } from './modules/courses'
import { verifySignature, type Verifier } from './modules/signoffs'

/** Every kind of paper that prints its hash: whoever holds one asks all of them what it is. */
export const verifiers: Verifier[] = [verifySignature, verifyCertificate]
