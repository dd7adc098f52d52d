import fc from 'fast-check';

/** Properties are tried on few cases in `npm test`, on many in `npm run test:long`. */
fc.configureGlobal({ numRuns: process.env.ATTUNE_LONG ? 5000 : 100 });
