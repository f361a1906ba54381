import base from '../../vitest.config.ts';

export default { ...base, test: { ...base.test, include: ['test/fuzz/*.fuzz.ts'] } };
