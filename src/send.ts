import { systemClock } from './delivery/clock.ts'
import { Delivery } from './delivery/deliver.ts'
import type { Result } from './delivery/result.ts'
import { basicCredential, Gateway, sendBody } from './gateway/client.ts'
import { StatusApi } from './gateway/status-api.ts'
import type { EarlyConnection } from './http/early-connection.ts'
import { proxyFor } from './http/proxy.ts'
import type { Inputs } from './inputs.ts'
import type { MessageText } from './message/fit.ts'
import type { Reporter } from './report/reporter.ts'
import type { Cancellation } from './shared/cancellation.ts'
import { maskNumber } from './shared/destination.ts'
import { toFailure } from './shared/failure.ts'
import { plainLine, plural, type WordFilter } from './shared/plain-text.ts'

interface StepContext {
  inputs: Inputs
  message: MessageText
  clients: ReturnType<typeof openClients>
  reporter: Reporter
  cancellation: Cancellation
}

/**
 * @param early a connection to the gateway that is being opened already
 * @throws {Failure} if the environment names no usable proxy
 */
export function openClients(inputs: Inputs, filter: WordFilter, early?: EarlyConnection) {
  const { username, password, endpoint, timeout, concurrency } = inputs
  const { gatewayUrl, statusUrl, statusApiKey: apiKey } = inputs
  const at = (server: URL) => ({
    server,
    timeout,
    concurrency,
    filter,
    proxy: proxyFor(server, process.env),
  })
  const credential = basicCredential(username, password)
  const gateway = new Gateway({ ...at(gatewayUrl), endpoint, credential, early })
  const statusApi = apiKey === undefined ? undefined : new StatusApi({ ...at(statusUrl), apiKey })
  return {
    gateway,
    statusApi,
    close() {
      gateway.close()
      statusApi?.close()
    },
  }
}

/** Sends the message to all destinations, and tells the progress. What went wrong is in the results. */
export async function send({
  inputs,
  message: { text },
  clients,
  reporter,
  cancellation,
}: StepContext): Promise<Result[]> {
  const { destination: destinations, gatewayUrl } = inputs
  const { stop, abort } = cancellation
  const delivery = new Delivery(destinations, inputs, {
    gateway: clients.gateway,
    message: { ...inputs, text },
    status: clients.statusApi,
    listener: reporter,
    clock: systemClock,
    random: Math.random,
    stop,
    abort,
  })
  const crash = watchForCrash()
  try {
    reporter.start(destinations.length, gatewayUrl.host, inputs)
    return await Promise.race([delivery.run(), crash.promise])
  } catch (error) {
    // A bug must not hide what became of the messages, and must not send more.
    cancellation.cancel()
    return delivery.resultsAfter(error)
  } finally {
    crash.dispose()
  }
}

/** A promise that rejects with an error that nothing caught. Without it, Node would end the process. */
function watchForCrash(): { promise: Promise<never>; dispose: () => void } {
  const { promise, reject } = Promise.withResolvers<never>()
  process.once('uncaughtException', reject)
  return { promise, dispose: () => void process.off('uncaughtException', reject) }
}

/** Shows what would be sent, and checks what can be checked without sending anything. */
export async function dryRun(step: StepContext): Promise<void> {
  const { inputs, clients, reporter } = step
  const { gateway, statusApi } = clients
  const { abort } = step.cancellation
  const checks = await Promise.all([
    gateway
      .checkHealth(abort)
      .then(version => `The gateway works (version ${version || 'unknown'}).`)
      .catch(toFailure),
    statusApi
      ?.checkKey(abort)
      .then(() => 'The Message Status API takes the key.')
      .catch(toFailure),
    // Only a message that is sent can show these.
    inputs.endpoint === 'services' &&
      'Not checked: the username and password. The Services endpoint checks them only when it sends.',
    inputs.reference && 'Not checked: whether the account may use this reference-service.',
  ])
  await reporter.dryRun(
    requestRows(step),
    checks.filter(check => check !== false && check !== undefined),
    inputs.failOnError,
  )
}

/** The request, without secrets, by the names of its fields. */
function requestRows({ inputs, message }: StepContext): [name: string, value: string][] {
  const { destination, endpoint, gatewayUrl, webhookUrl } = inputs
  const masked = {
    ...inputs,
    text: message.shown ? message.text : `[text of ${plural(message.text.length, 'character')}]`,
    // The path may hold a token.
    webhookUrl: webhookUrl && new URL(webhookUrl).host,
  }
  const numbers = destination.map(({ number }) => maskNumber(number)).join(', ')
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
