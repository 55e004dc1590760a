import { randomBytes } from 'node:crypto'
import { writeFile } from 'node:fs/promises'

/**
 * Gives the local Worker a secret of its own for the links in letters: `LINK_KEYS="k1:<32 bytes>"`. A file that is
 * there already stays as it is, since a new key would break every link that was sent.
 */
export const writeDevVarsOnce = async (file: string): Promise<void> => {
  const text = `LINK_KEYS="k1:${randomBytes(32).toString('base64url')}"\n`
  try {
    await writeFile(file, text, { flag: 'wx', mode: 0o600 })
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
  }
}
