import { systemClock } from './delivery/clock.ts'
import { Delivery } from './delivery/deliver.ts'
import type { Result } from './delivery/result.ts'
import { Gateway, sendBody } from './gateway/client.ts'
import { StatusApi } from './gateway/status-api.ts'
import type { EarlyConnection } from './http/early-connection.ts'
import type { Inputs } from './inputs.ts'
import type { MessageText } from './message/fit.ts'
import type { Reporter } from './report/reporter.ts'
import type { Cancellation } from './shared/cancellation.ts'
import { maskNumber } from './shared/destination.ts'
import { Failure } from './shared/failure.ts'
import { plainLine, plural } from './shared/plain-text.ts'
import type { WordFilter } from './shared/word-filter.ts'

interface Clients {
  gateway: Gateway
  statusApi: StatusApi | undefined
  close(): void
}

interface StepContext {
  inputs: Inputs
  text: MessageText
  clients: Clients
  reporter: Reporter
  cancellation: Cancellation
}

/** @param early a connection to the gateway that is being opened already */
export function openClients(
  { gatewayUrl: url, endpoint, credential, proxy, status, policy }: Inputs,
  filter: WordFilter,
  early?: EarlyConnection,
): Clients {
  const { timeout, concurrency } = policy
  const common = { timeout, concurrency, filter }
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
export async function send({
  inputs,
  text,
  clients,
  reporter,
  cancellation,
}: StepContext): Promise<Result[]> {
  const { destinations, gatewayUrl, policy } = inputs
  const { gateway, statusApi } = clients
  const { stop, abort } = cancellation
  const delivery = new Delivery(destinations, policy, {
    gateway,
    message: { ...inputs.message, text: text.text },
    status: statusApi,
    listener: reporter,
    clock: systemClock,
    random: Math.random,
    stop,
    abort,
  })
  const crash = watchForCrash()
  try {
    reporter.start(destinations.length, gatewayUrl.host, policy)
    return withRunLinkRemedy(await Promise.race([delivery.run(), crash.promise]), text)
  } catch (error) {
    // A bug must not hide what became of the messages, and must not send more.
    cancellation.cancel()
    return delivery.resultsAfter(error)
  } finally {
    crash.dispose()
  }
}

/** Shows what would be sent, and checks what can be checked without sending anything. */
export async function rehearse(step: StepContext): Promise<void> {
  const { inputs, clients, reporter, cancellation } = step
  const { abort } = cancellation
  const checks = [
    async () =>
      `The gateway works (version ${(await clients.gateway.checkHealth(abort)) || 'unknown'}).`,
    async () => {
      await clients.statusApi?.checkKey(abort)
      return clients.statusApi ? 'The Message Status API takes the key.' : ''
    },
  ]
  const found = await Promise.all(checks.map(check => check().catch(failureOnly)))
  await reporter.dryRun(requestRows(step), [...found, ...unchecked(inputs)], inputs.failOnError)
}

function failureOnly(error: unknown): Failure {
  if (error instanceof Failure) return error
  throw error
}

/** What nobody can check without sending a message. */
function unchecked({ endpoint, message }: Inputs): string[] {
  return [
    endpoint === 'services'
      ? 'Not checked: the username and password. The Services endpoint checks them only when it sends.'
      : '',
    message.reference === undefined
      ? ''
      : 'Not checked: whether the account may use this reference-service.',
  ]
}

/** The request, without secrets, by the names of its fields. */
function requestRows({ inputs, text }: StepContext): [name: string, value: string][] {
  const { destinations, message, endpoint, gatewayUrl } = inputs
  const masked = {
    ...message,
    text: text.shown ? text.text : `[text of ${plural(text.text.length, 'character')}]`,
    // The rest may hold a token.
    webhookUrl: message.webhookUrl && new URL(message.webhookUrl).host,
  }
  const numbers = destinations.map(({ number }) => maskNumber(number)).join(', ')
  const fields = Object.entries(sendBody(masked, numbers)).filter(
    ([, value]) => value !== undefined,
  )
  return [
    ['endpoint', `${endpoint} at ${gatewayUrl.href}`],
    ...fields.map(([name, value]): [string, string] => [
      name,
      plainLine(typeof value === 'string' ? value : JSON.stringify(value), 2000),
    ]),
  ]
}

/** The results, with what to do about a URL that a template put into the text. */
function withRunLinkRemedy(results: Result[], { text, shown }: MessageText): Result[] {
  if (!shown || !text.includes('://')) return results
  const remedy =
    'Remove the URL: set run-link to false, or take {run-url} out of the pattern. Or ask Namirial support to allow URLs.'
  return results.map(result =>
    result.failure?.name === 'url-denied'
      ? { ...result, failure: result.failure.with({ remedy }) }
      : result,
  )
}

/** Rejects with an error that nothing caught, instead of the end of the process. */
function watchForCrash(): { promise: Promise<never>; dispose: () => void } {
  const { promise, reject } = Promise.withResolvers<never>()
  process.once('uncaughtException', reject)
  return { promise, dispose: () => void process.off('uncaughtException', reject) }
}
