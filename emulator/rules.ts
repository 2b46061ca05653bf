/** Why the gateway does not take a request: a documented code, or a rule of form that has none. */
export type Objection = { code: number } | { status: number; rule: string }

export interface SendRules {
  endpoint: 'services' | 'admin'
  /** The reference services that the account allows. */
  services: ReadonlySet<string>
}

const E164 = /^\+[1-9]\d{6,14}$/
const common = [
  'destination',
  'text',
  'reference',
  'detailed',
  'businessRelationId',
  'webhook',
  'attemptCount',
]
const administrative = [...common, 'account', 'lra']

/** A send that keeps every rule. */
export interface SendBody {
  destination: string
  text: string
  detailed: boolean
  reference: Record<string, string>
  webhookUrl: string | undefined
}

/**
 * Checks the body of a send against the documentation. Where a rule has no code there, the objection is an
 * HTTP 400 that names the rule; fields that the documentation does not know are refused, so that a
 * misspelt one is found.
 */
export function checkBody(json: unknown, { endpoint, services }: SendRules): SendBody | Objection {
  if (!isRecord(json)) return bad('the body is a JSON object')
  const known = endpoint === 'admin' ? administrative : common
  const unknown = Object.keys(json).find(field => !known.includes(field))
  if (unknown !== undefined) return bad(`there is no field ${unknown} on this endpoint`)

  const { destination, text, reference, detailed, businessRelationId, webhook, account, lra } = json
  if (typeof destination !== 'string' || !E164.test(destination)) return { code: 56 }
  if (text === undefined || text === '') return { code: 66 }
  if (typeof text !== 'string') return bad('text is a string')
  if (text.length > 1600) return bad('text has at most 1600 characters')
  const referenceObjection = checkReference(reference, services)
  if (referenceObjection !== undefined) return referenceObjection
  if (detailed !== undefined && typeof detailed !== 'boolean') return bad('detailed is a boolean')
  if (businessRelationId !== undefined && typeof businessRelationId !== 'string') {
    return bad('businessRelationId is a string')
  }
  const webhookUrl = isRecord(webhook) ? webhook['url'] : undefined
  if (webhook !== undefined && !isWebhook(webhook)) {
    return bad('webhook is {"url": "https://…", "authentication": {"type": "NONE"}}')
  }
  if (account !== undefined && (typeof account !== 'string' || account === '')) {
    return bad('account is a username')
  }
  if (lra !== undefined && !(Number.isSafeInteger(lra) && Number(lra) >= 0)) {
    return bad('lra is a non-negative integer')
  }
  return {
    destination,
    text,
    detailed: detailed === true,
    reference: isStrings(reference) ? reference : {},
    webhookUrl: typeof webhookUrl === 'string' ? webhookUrl : undefined,
  }
}

function checkReference(reference: unknown, services: ReadonlySet<string>): Objection | undefined {
  if (reference === undefined) return undefined
  if (!isStrings(reference)) return bad('reference is an object of strings')
  const fields = Object.keys(reference)
  const unknown = fields.find(field => !['service', 'action', 'key'].includes(field))
  if (unknown !== undefined) return bad(`there is no field reference.${unknown}`)
  if (fields.length > 0 && !services.has(reference['service'] ?? '')) return { code: 59 }
  return undefined
}

function isWebhook(webhook: unknown): boolean {
  if (!isRecord(webhook) || typeof webhook['url'] !== 'string') return false
  const authentication = webhook['authentication']
  return (
    URL.parse(webhook['url'])?.protocol === 'https:' &&
    isRecord(authentication) &&
    authentication['type'] === 'NONE'
  )
}

function bad(rule: string): Objection {
  return { status: 400, rule }
}

function isStrings(value: unknown): value is Record<string, string> {
  return isRecord(value) && Object.values(value).every(field => typeof field === 'string')
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
