import fc from 'fast-check';

/** Properties are tried on the same examples in every run, so that a failure belongs to the change that causes it. */
fc.configureGlobal({ seed: 20261122 });
