import type * as requestsModule from './requests';

declare function require(module: './requests'): typeof requestsModule;

type Requests = typeof requestsModule.requests;
type Checked<Name extends keyof Requests> = ReturnType<typeof requestsModule.parseRequest<Name>>;

/** A request of the sidebar, validated; throws a sentence for one that is not of its form. */
export function checked<Name extends keyof Requests>(name: Name, request: unknown): Checked<Name> {
  return require('./requests').parseRequest(name, request);
}
