import { defineConfig } from 'vitest/config'

export default defineConfig({
  resolve: { conditions: ['rapporteur-source'] },
  ssr: { resolve: { conditions: ['rapporteur-source'] } },
  test: {
    include: ['packages/*/src/**/*.test.ts', 'test/**/*.test.ts', 'corpus/**/*.test.ts'],
  },
})
