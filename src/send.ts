import type { Cancellation } from './cancellation.ts'
import { systemClock } from './delivery/clock.ts'
import { Delivery, type DeliveryDependencies } from './delivery/deliver.ts'
import type { Result } from './delivery/result.ts'
import { maskNumber } from './destination.ts'
import { Failure } from './failure.ts'
import { Gateway, sendBody } from './gateway/client.ts'
import type { Quoter } from './gateway/quoter.ts'
import { StatusApi } from './gateway/status-api.ts'
import type { EarlyConnection } from './http/early-connection.ts'
import type { Inputs } from './inputs.ts'
import type { MessageText } from './message/fit.ts'
import { plainLine } from './plain-text.ts'
import type { Reporter } from './report/reporter.ts'

export interface Clients {
  gateway: Gateway
  statusApi: StatusApi | undefined
  close(): void
}

export interface Step {
  inputs: Inputs
  text: MessageText
  clients: Clients
  reporter: Reporter
  cancellation: Cancellation
}

/** @param early a connection to the gateway that is being opened already */
export function openClients(
  { gatewayUrl: url, endpoint, credential, proxy, status, policy }: Inputs,
  quoter: Quoter,
  early?: EarlyConnection,
): Clients {
  const { timeout, concurrency } = policy
  const common = { timeout, concurrency, quoter }
  const gateway = new Gateway({ ...common, url, endpoint, credential, proxy, early })
  const statusApi = status && new StatusApi({ ...common, ...status })
  return {
    gateway,
    statusApi,
    close() {
      gateway.close()
      statusApi?.close()
    },
  }
}

/** Sends the message to all destinations, and tells the progress. What went wrong is in the results. Throws only before a send. */
export async function send(step: Step): Promise<Result[]> {
  const { inputs, reporter, cancellation } = step
  const { destinations, gatewayUrl, policy } = inputs
  const delivery = new Delivery(destinations, policy, dependencies(step))
  const crash = watchForCrash()
  try {
    reporter.start(destinations.length, gatewayUrl.host, policy)
    return await Promise.race([delivery.run(), crash.promise])
  } catch (error) {
    // A bug must not hide what became of the messages, and must not send more.
    cancellation.cancel()
    return delivery.resultsAfter(error)
  } finally {
    crash.dispose()
  }
}

function dependencies({
  inputs,
  text,
  clients,
  reporter,
  cancellation,
}: Step): DeliveryDependencies {
  const { gateway, statusApi } = clients
  const { stop, abort } = cancellation
  const message = { ...inputs.message, text: text.text }
  const { action = '', key = '', service = '' } = message.reference ?? {}
  return {
    async send({ number }) {
      try {
        return await gateway.send(message, number, abort)
      } catch (error) {
        throw text.shown ? withRunLinkRemedy(error, text.text) : error
      }
    },
    reference: { service, action, key },
    status: statusApi && {
      byId: id => statusApi.byId(id, abort),
      byDestination: ({ number }) => statusApi.byPhoneNumber(number, abort),
      byReferenceKey: key => statusApi.byReferenceKey(key, abort),
    },
    listener: reporter,
    clock: systemClock,
    random: Math.random,
    stop,
  }
}

/** Shows what would be sent and asks the gateway whether it is well, without sending anything. */
export async function rehearse(step: Step): Promise<void> {
  const { inputs, text, clients, reporter, cancellation } = step
  const { destinations, message, endpoint, gatewayUrl, failOnError } = inputs
  const masked = {
    ...message,
    text: text.shown ? text.text : `[text of ${text.text.length} characters]`,
    // The rest may hold a token.
    webhookUrl: message.webhookUrl && new URL(message.webhookUrl).host,
  }
  const numbers = destinations.map(({ number }) => maskNumber(number)).join(', ')
  const body = plainLine(JSON.stringify(sendBody(masked, numbers)), Number.POSITIVE_INFINITY)
  const request = `${body} to ${endpoint} at ${gatewayUrl.href}`
  const health = await clients.gateway.checkHealth(cancellation.abort).catch((error: unknown) => {
    if (error instanceof Failure) return error
    throw error
  })
  await reporter.dryRun(request, health, failOnError)
}

/** A refusal of URLs, with the remedy for a template. */
function withRunLinkRemedy(error: unknown, text: string): unknown {
  const denied = error instanceof Failure && error.name === 'url-denied' && text.includes('://')
  if (!denied) return error
  return error.with({
    remedy:
      'Remove the URL: set run-link to false, or take {run-url} out of the pattern. Or ask Namirial support to allow URLs.',
  })
}

/** Rejects with an error that nothing caught, instead of the end of the process. */
function watchForCrash(): { promise: Promise<never>; dispose: () => void } {
  const { promise, reject } = Promise.withResolvers<never>()
  process.once('uncaughtException', reject)
  return { promise, dispose: () => void process.off('uncaughtException', reject) }
}
