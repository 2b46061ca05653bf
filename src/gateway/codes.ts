import type { FailureName } from '../shared/failure.ts'

interface Refusal {
  name: FailureName
  meaning: string
  remedy: string
  transient?: boolean
}

const wrongCredentials: Refusal = {
  name: 'authentication',
  meaning: 'The gateway did not accept the username and password.',
  remedy:
    'Check the secrets behind the inputs "username" and "password", and that the account is active on this gateway.',
}

const SEND_SLOWER = 'Send fewer messages, or leave more time between them.'

/** The refusals that the gateway's documentation lists, by code (SMS Gateway API 27.1.0.4). */
export const refusals: Readonly<Record<number, Refusal>> = {
  8: {
    name: 'wrong-destination',
    meaning:
      'This number cannot receive text messages. It is inactive, a landline, on a blocked network, or opted out.',
    remedy: 'Check the number and its country code.',
  },
  56: {
    name: 'invalid-number',
    meaning: 'This is not a valid phone number.',
    remedy: 'Write +, then the country code, then the number.',
  },
  59: {
    name: 'invalid-reference-service',
    meaning: 'The account does not allow this reference service.',
    remedy:
      'Set "reference-service" to one of the services that the account allows (for example AUTHENTICATION, DIGITALSIGN, ECOMMERCE), or leave it out.',
  },
  60: {
    name: 'anti-flooding',
    meaning: 'The gateway blocked the message, because it got too many in a short time.',
    remedy: SEND_SLOWER,
    transient: true,
  },
  61: {
    name: 'watchlist',
    meaning: 'The number is on the watchlist. The gateway sends no message to it.',
    remedy: 'If the number should not be there, contact Namirial support.',
  },
  63: wrongCredentials,
  64: {
    name: 'provider-unavailable',
    meaning: 'The gateway has no SMS provider available at the moment.',
    remedy: 'Run the job again later. If it fails again, contact Namirial support.',
    transient: true,
  },
  66: {
    name: 'empty-text',
    meaning: 'The gateway received no text.',
    remedy: 'Give a text that has visible characters.',
  },
  74: {
    name: 'url-denied',
    meaning: 'The account may not send texts that contain a URL.',
    remedy:
      'Remove the URL from the text. In a template, it comes from "run-link" or {run-url}. Or ask Namirial support to allow URLs.',
  },
}

/** What the gateway's answers without a code mean, by HTTP status. */
export const statusRefusals: Readonly<Record<number, Refusal>> = {
  401: wrongCredentials,
  404: {
    name: 'unexpected-response',
    meaning: 'There is no gateway at this address (404).',
    remedy: 'Set "gateway-url" to the base URL of the gateway, without /api.',
  },
  429: {
    name: 'rate-limited',
    meaning: 'The gateway answered 429: too many requests.',
    remedy: SEND_SLOWER,
    transient: true,
  },
  503: {
    name: 'gateway-unavailable',
    meaning: 'The gateway answered 503: it is not available.',
    remedy: 'Run the job again later.',
    transient: true,
  },
}
