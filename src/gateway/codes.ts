import { Failure, type FailureName } from '../shared/failure.ts'

interface Refusal {
  name: FailureName
  meaning: string
  remedy: string
  transient?: boolean
}

/** What to do where the credentials were not accepted, with or without a code. */
export const CHECK_CREDENTIALS =
  'Check the secrets behind the inputs "username" and "password", and that the account is active on this gateway.'

/** What to do where too much was sent at once, with or without a code. */
export const SEND_SLOWER = 'Send fewer messages, or leave more time between them.'

/** The refusals that the gateway's documentation lists, by code (SMS Gateway API 27.1.0.4). */
export const refusals: ReadonlyMap<number, Refusal> = new Map([
  [
    8,
    {
      name: 'wrong-destination',
      meaning:
        'This number cannot receive text messages. It is inactive, a landline, on a blocked network, or opted out.',
      remedy: 'Check the number and its country code.',
    },
  ],
  [
    56,
    {
      name: 'invalid-number',
      meaning: 'This is not a valid phone number.',
      remedy: 'Write +, then the country code, then the number.',
    },
  ],
  [
    59,
    {
      name: 'invalid-reference-service',
      meaning: 'The account does not allow this reference service.',
      remedy:
        'Set "reference-service" to one of the services that the account allows (for example AUTHENTICATION, DIGITALSIGN, ECOMMERCE), or leave it out.',
    },
  ],
  [
    60,
    {
      name: 'anti-flooding',
      meaning: 'The gateway blocked the message, because it got too many in a short time.',
      remedy: SEND_SLOWER,
      transient: true,
    },
  ],
  [
    61,
    {
      name: 'watchlist',
      meaning: 'The number is on the watchlist. The gateway sends no message to it.',
      remedy: 'If the number should not be there, contact Namirial support.',
    },
  ],
  [
    63,
    {
      name: 'authentication',
      meaning: 'The gateway did not accept the username and password.',
      remedy: CHECK_CREDENTIALS,
    },
  ],
  [
    64,
    {
      name: 'provider-unavailable',
      meaning: 'The gateway has no SMS provider available at the moment.',
      remedy: 'Run the job again later. If it fails again, contact Namirial support.',
      transient: true,
    },
  ],
  [
    66,
    {
      name: 'empty-text',
      meaning: 'The gateway received no text.',
      remedy: 'Give a text that has visible characters.',
    },
  ],
  [
    74,
    {
      name: 'url-denied',
      meaning: 'The account may not send texts that contain a URL.',
      remedy:
        'Remove the URL from the text. In a template, it comes from "run-link" or {run-url}. Or ask Namirial support to allow URLs.',
    },
  ],
] satisfies [number, Refusal][])

/**
 * The failure of a refusal.
 * @param code undefined for one that must not be shown
 * @param words the gateway's, fit to be shown, possibly empty: they are quoted where the documentation does not list the code
 * @param retryAfter milliseconds
 */
export function refusal(code: number | undefined, words: string, retryAfter?: number): Failure {
  const known = code === undefined ? undefined : refusals.get(code)
  const { name, meaning, remedy, transient = false } = known ?? unlisted(code, words)
  return new Failure(name, meaning, { code, fate: 'refused', transient, retryAfter, remedy })
}

function unlisted(code: number | undefined, words: string): Refusal {
  const quote = words === '' ? '' : ` The gateway says: "${words}".`
  return {
    name: 'gateway-error',
    meaning: `The gateway refused the message with code ${code ?? '…'}. Its documentation does not list this code.${quote}`,
    remedy: 'Tell Namirial support the code and the time of this run.',
  }
}
