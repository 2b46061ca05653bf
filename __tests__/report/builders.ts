import { Redactor } from '../../src/report/redactor.ts'

/** A redactor that knows nothing but the message, and tells no runner. */
export function redactor(message = '-'): Redactor {
  const redactor = new Redactor(() => undefined)
  redactor.hideText(message)
  return redactor
}
