import { getInput } from '@actions/core'
import { type Cancellation, listenForCancellation } from './cancellation.ts'
import { systemClock } from './delivery/clock.ts'
import { deliver } from './delivery/deliver.ts'
import { longestDelivery } from './delivery/policy.ts'
import type { Result } from './delivery/result.ts'
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
  try {
    return await deliver(destinations, policy, {
      send: ({ number }) => gateway.send(message, number, abort),
      clock: systemClock,
      random: Math.random,
      onRetry: (...retry) => reporter.retry(...retry),
      onResult: result => progress.add(result),
      stop,
    })
  } finally {
    progress.end()
    await gateway.close()
  }
}
