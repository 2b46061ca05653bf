/** What of ncc's programming interface is used; it publishes no types. */
declare module '@vercel/ncc' {
  export default function ncc(
    entry: string,
    options: { esm: boolean; quiet: boolean },
  ): Promise<{ code: string; assets: Record<string, { source: string | Buffer }> }>
}
