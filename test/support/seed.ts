import fc from 'fast-check';

/**
 * Property tests draw the same cases in every ordinary run, so that a red run can be had again; the long run draws new
 * ones. fast-check prints the seed of a failure.
 */
fc.configureGlobal({ seed: process.env.OPENLIST_DESK_LONG === '1' ? Date.now() : 20_260_301 });
