import { configDefaults, defineConfig } from 'vitest/config';
import { aliases, version } from './src/build/project.ts';
import { virtualForVite } from './src/build/virtual.ts';

const report = process.env.TDKT_TEST_REPORT;

export default defineConfig({
  plugins: [virtualForVite()],
  define: { __TDKT_VERSION__: JSON.stringify(version) },
  resolve: { alias: aliases },
  test: {
    include: ['test/**/*.test.ts'],
    exclude: [...configDefaults.exclude, 'test/bench/**'],
    maxWorkers: 2,
    // Programs that tests start are told nothing of the platform the tests run on.
    env: { GITHUB_ACTIONS: '', GITHUB_STEP_SUMMARY: '' },
    testTimeout: 60_000,
    reporters: report ? ['default', ['json', { outputFile: report }]] : ['default'],
    coverage: {
      provider: 'v8',
      include: ['src/{model,source,schema,rules}/**/*.ts'],
      exclude: ['src/model/generated/**'],
      // Every line of what reads, models and judges a plan is reached by some test; only generated files are left out.
      thresholds: { lines: 100 },
      reporter: [['text', { skipFull: true }], 'html'],
    },
  },
});
