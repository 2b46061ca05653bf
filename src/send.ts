import type { Cancellation } from './cancellation.ts'
import { systemClock } from './delivery/clock.ts'
import { deliver } from './delivery/deliver.ts'
import { longestDelivery } from './delivery/policy.ts'
import type { Result } from './delivery/result.ts'
import { type Destination, maskNumber } from './destination.ts'
import { Failure, toFailure } from './failure.ts'
import { Gateway, sendBody } from './gateway/client.ts'
import type { Dialled } from './gateway/dial.ts'
import { quoter } from './gateway/quote.ts'
import { StatusApi } from './gateway/status.ts'
import type { Inputs } from './inputs.ts'
import type { MessageText } from './message/fit.ts'
import type { Reporter } from './report/reporter.ts'
import { Progress } from './report/reporter.ts'

/** What sending needs besides what to send. */
interface Surroundings {
  reporter: Reporter
  cancellation: Cancellation
  /** A connection to the gateway that is being opened already. */
  dialled: Dialled | undefined
}

/** Delivers the message to every destination through the gateway. Never rejects. */
export async function send(
  inputs: Inputs,
  { text, shown }: MessageText,
  { reporter, cancellation, dialled }: Surroundings,
): Promise<Result[]> {
  const { stop, abort } = cancellation
  const clean = (line: string): string => reporter.redactor.clean(line)
  const { destinations, gatewayUrl, policy, status } = inputs
  const message = { ...inputs.message, text }
  const { action = '', key = '', service = '' } = message.reference ?? {}
  reporter.start(destinations.length, gatewayUrl.host, longestDelivery(destinations.length, policy))
  if (destinations.length > 1) spareMemory()
  const gateway = openGateway(inputs, reporter, dialled)
  const statusApi = status && new StatusApi({ ...status, ...policy, quoter: quoter(text, clean) })
  const progress = new Progress(destinations.length, line => reporter.info(line))
  const known = new Map<Destination, Result>()
  // While a connection is opened: one was begun early, or one is about to be.
  const prepare = (): void => reporter.prepare(destinations, policy.strategy)
  if (dialled === undefined) setImmediate(prepare)
  else prepare()
  const delivery = deliver(destinations, policy, {
    send: ({ number }) =>
      gateway.send(message, number, abort).catch((error: unknown) => {
        throw shown ? withRunLink(error, text) : error
      }),
    reference: { service, action, key },
    status: statusApi && {
      byId: id => statusApi.byId(id, abort),
      latest: ({ number }) => statusApi.byPhoneNumber(number, abort),
    },
    clock: systemClock,
    random: Math.random,
    onRetry: (...retry) => reporter.retry(...retry),
    onAccepted(result) {
      known.set(result.destination, result)
      reporter.accepted(result, policy.deliveryTimeout)
    },
    onResult(result) {
      known.set(result.destination, result)
      progress.add(result)
      reporter.result(result)
    },
    stop,
  })
  try {
    return await Promise.race([delivery, uncaught()])
  } catch (error) {
    // A bug must not hide what became of the messages. Those without a result may be on their way. Nothing
    // more is to be sent.
    cancellation.cancel()
    const failure = toFailure(error, 'unknown')
    return destinations.map(
      destination =>
        known.get(destination) ?? { destination, outcome: 'unconfirmed', attempts: 1, failure },
    )
  } finally {
    progress.end()
    gateway.close()
    statusApi?.close()
  }
}

/** Shows what would be sent and asks the gateway whether it is well, without sending anything. */
export async function rehearse(
  inputs: Inputs,
  { text, shown }: MessageText,
  { reporter, cancellation, dialled }: Surroundings,
): Promise<void> {
  const { destinations, message, endpoint, gatewayUrl, failOnError } = inputs
  const gateway = openGateway(inputs, reporter, dialled)
  const masked = {
    ...message,
    text: shown ? text : `[text of ${text.length} characters]`,
    // Its query may hold a token, and it may begin with credentials.
    webhookUrl: message.webhookUrl?.replace(/\?.*/s, '?…').replace(/\/\/[^/]*@/, '//'),
  }
  const numbers = destinations.map(({ number }) => maskNumber(number)).join(', ')
  const request = `${JSON.stringify(sendBody(masked, numbers))} to ${endpoint} at ${gatewayUrl.href}`
  try {
    const health = await gateway.checkHealth(cancellation.abort).catch((error: unknown) => {
      if (error instanceof Failure) return error
      throw error
    })
    reporter.dryRun(request, health, failOnError)
  } finally {
    gateway.close()
  }
}

function openGateway(
  inputs: Inputs,
  { redactor }: Reporter,
  dialled: Dialled | undefined,
): Gateway {
  const { gatewayUrl: url, endpoint, credential, proxy, policy } = inputs
  const { timeout } = policy
  const clean = (line: string): string => redactor.clean(line)
  return new Gateway({ url, endpoint, credential, timeout, proxy, clean, dialled })
}

/** A refusal of URLs, with the way to leave out the one that a template's text ends in. */
function withRunLink(error: unknown, text: string): unknown {
  if (!(error instanceof Failure) || error.name !== 'url-denied' || !text.includes('://'))
    return error
  const { name, message, code, fate, cause } = error
  return new Failure(name, message, {
    code,
    fate,
    cause,
    remedy:
      "Set run-link to false, which leaves out the run's URL, or ask Namirial support to allow URLs.",
  })
}

/**
 * Lets V8 optimise only what is called most, and with the smaller of its two compilers: what they need would be a
 * sixth of the process's memory at a thousand messages, which are no slower for it. Not for a single message, where
 * loading `node:v8` would cost more.
 */
function spareMemory(): void {
  const { setFlagsFromString } = process.getBuiltinModule('node:v8')
  setFlagsFromString('--no-turbofan')
  setFlagsFromString('--invocation-count-for-maglev=1000')
}

/** Rejects with an error that nothing caught, in place of the end of the process. */
function uncaught(): Promise<never> {
  return new Promise((_, reject) => process.once('uncaughtException', reject))
}
