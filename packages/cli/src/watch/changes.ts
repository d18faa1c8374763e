import { sep } from 'node:path'

/** Tells when something changes in folders. */
export interface Changes {
  /** Done at the next change; at once where there was one since the last time. */
  next(): Promise<void>
  stop(): Promise<void>
}

/**
 * Watches folders and all folders below them.
 *
 * @param folders absolute paths
 * @param except absolute path of a folder that is not watched
 * @throws the system's error where they cannot be watched
 */
export async function watchFolders(folders: readonly string[], except: string): Promise<Changes> {
  const { watch } = await import('chokidar')
  const watcher = watch([...folders], {
    ignoreInitial: true,
    followSymlinks: false,
    ignored: (path) => path === except || path.startsWith(`${except}${sep}`),
  })
  let changed = false
  let tell = () => {}
  watcher.on('all', () => {
    changed = true
    tell()
  })
  await new Promise<void>((resolve, reject) => {
    watcher.on('ready', resolve)
    watcher.on('error', reject)
  })
  return {
    next: async () => {
      if (!changed)
        await new Promise<void>((resolve) => {
          tell = resolve
        })
      changed = false
    },
    stop: () => watcher.close(),
  }
}
