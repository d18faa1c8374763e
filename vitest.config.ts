import { defineConfig } from 'vitest/config'

export default defineConfig({
  resolve: { conditions: ['rapporteur-source'] },
  ssr: { resolve: { conditions: ['rapporteur-source'] } },
  test: {
    // A test that starts the command starts a process or three; on a machine that does other work that takes its time.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    include: ['packages/*/src/**/*.test.ts', 'test/**/*.test.ts', 'corpus/**/*.test.ts'],
  },
})
