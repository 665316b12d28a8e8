import { defineConfig } from 'vitest/config';

// biome-ignore lint/style/noDefaultExport: vitest reads the default export of its configuration.
export default defineConfig({
  test: {
    // FreeCAD and its window take all of a small machine: files that start one run one after another.
    projects: [
      {
        extends: true,
        test: {
          name: 'plain',
          include: ['test/**/*.test.ts'],
          exclude: ['test/freecad/**', 'test/gui/**'],
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'freecad',
          include: ['test/freecad/**/*.test.ts', 'test/gui/**/*.test.ts'],
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
