export type Limit = ReturnType<typeof limitTo>

/** Lets so many requests to one server be under way at once. Who comes first goes first. */
export function limitTo(count: number) {
  let free = count
  const waiting: (() => void)[] = []
  return async <T>(request: () => Promise<T>): Promise<T> => {
    if (free > 0) free--
    else await new Promise<void>(resolve => waiting.push(resolve))
    try {
      return await request()
    } finally {
      const next = waiting.shift()
      if (next === undefined) free++
      else next()
    }
  }
}
