/** Makes what a server wrote fit to be shown: each result is one harmless line. */
export interface Quoter {
  /** For sentences. Whatever could be a secret is hidden. */
  quote(words: string): string
  /** For ids and names. They stay as they are unless they hold a secret or look like anything else. */
  token(value: string): string
}
