import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'

/** What a runner downloads and unpacks before each job that uses the action. */
interface Archive {
  files: number
  bytes: number
  gzipped: number
}

/** As much as a job should have to wait for. */
const limits = { files: 59, gzipped: 550_000 }

const BLOCK = 512

/** The archive of the last commit, as GitHub packs it. */
export function archiveOfHead(): Archive {
  const tar = execFileSync('git', ['archive', '--format=tar', 'HEAD'], {
    cwd: fileURLToPath(new URL('..', import.meta.url)),
    maxBuffer: 1024 ** 3,
  })
  return { files: countFiles(tar), bytes: tar.length, gzipped: gzipSync(tar, { level: 9 }).length }
}

/** Regular files and symbolic links; an entry is one header block and then its content in whole blocks. */
function countFiles(tar: Buffer): number {
  let files = 0
  let at = 0
  while (at < tar.length && tar[at] !== 0) {
    const kind = tar.toString('latin1', at + 156, at + 157)
    if (kind === '0' || kind === '2') files++
    const size = Number.parseInt(tar.toString('latin1', at + 124, at + 136), 8)
    at += BLOCK + Math.ceil(size / BLOCK) * BLOCK
  }
  return files
}

if (import.meta.main) {
  const { files, gzipped } = archiveOfHead()
  console.log(`The archive of HEAD has ${files} files and ${gzipped} bytes gzipped.`)
  if (files > limits.files || gzipped > limits.gzipped) {
    console.error(
      `At most ${limits.files} files and ${limits.gzipped} bytes are allowed: see .gitattributes.`,
    )
    process.exitCode = 1
  }
}
