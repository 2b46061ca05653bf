import { LinkifyIt } from 'linkify-it'

const linkifier = new LinkifyIt({ fuzzyLink: true, fuzzyEmail: true, fuzzyIP: true })
// Of the domains with more than two letters it knows the oldest only.
linkifier.tlds(['app', 'dev', 'online', 'shop', 'site', 'xyz', 'zip'], true)

/** What a phone would make a link of. */
export function linksIn(text: string): string[] {
  return (linkifier.match(text) ?? []).map(link => link.raw)
}
