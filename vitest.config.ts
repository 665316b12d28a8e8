import { defineConfig } from 'vitest/config';

// biome-ignore lint/style/noDefaultExport: vitest reads the default export of its configuration.
export default defineConfig({
  test: {
    // A test that runs a FreeCAD mostly waits for it, so that each core has one to wait for.
    maxWorkers: '100%',
    // Loading all of the sidecar anew for every file would take longer than most files.
    isolate: false,
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
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
