import { getInput } from '@actions/core'
import { type Cancellation, listenForCancellation } from './cancellation.ts'
import { systemClock } from './delivery/clock.ts'
import { deliver } from './delivery/deliver.ts'
import { longestDelivery } from './delivery/policy.ts'
import type { Result } from './delivery/result.ts'
import type { Destination } from './destination.ts'
import { toFailure } from './failure.ts'
import { Gateway } from './gateway/client.ts'
import { type Inputs, readInputs } from './inputs.ts'
import { Progress } from './report/progress.ts'
import { Reporter } from './report/reporter.ts'

/** The whole action: read the inputs, deliver the message, report. Never rejects. */
export async function run(): Promise<void> {
  const reporter = new Reporter()
  const cancellation = listenForCancellation()
  try {
    const inputs = readInputs(getInput, process.env, reporter.redactor)
    const results = await send(inputs, reporter, cancellation)
    await reporter.results(results, inputs.failOnError)
  } catch (error) {
    await reporter.fault(error)
  } finally {
    cancellation.dispose()
  }
}

async function send(
  inputs: Inputs,
  reporter: Reporter,
  { stop, abort }: Cancellation,
): Promise<Result[]> {
  const { destinations, message, endpoint, gatewayUrl, proxy, credential, policy } = inputs
  const { timeout, concurrency } = policy
  reporter.start(destinations.length, gatewayUrl.host, longestDelivery(destinations.length, policy))
  const gateway = new Gateway({
    url: gatewayUrl,
    endpoint,
    credential,
    timeout,
    concurrency,
    proxy,
  })
  const progress = new Progress(destinations.length, line => reporter.info(line))
  const known = new Map<Destination, Result>()
  const delivery = deliver(destinations, policy, {
    send: ({ number }) => gateway.send(message, number, abort),
    clock: systemClock,
    random: Math.random,
    onRetry: (...retry) => reporter.retry(...retry),
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
    // A bug must not hide what became of the messages. Those without a result may be on their way.
    const failure = toFailure(error, 'unknown')
    return destinations.map(
      destination =>
        known.get(destination) ?? { destination, outcome: 'unconfirmed', attempts: 1, failure },
    )
  } finally {
    progress.end()
    await gateway.close()
  }
}

/** Rejects with an error that nothing caught, in place of the end of the process. */
function uncaught(): Promise<never> {
  return new Promise((_, reject) => process.once('uncaughtException', reject))
}
