/**
 * Entry points below the package's index. The index prints a warning to whoever starts the stack on Node 20,
 * on which the tests run too; the memory adapter is not exported by it at all.
 */
declare module 'oidc-provider/lib/provider.js' {
  export { Provider } from 'oidc-provider';
}
declare module 'oidc-provider/lib/adapters/memory_adapter.js' {
  import type { Adapter } from 'oidc-provider';
  export const createMemoryAdapter: (clockTolerance?: number) => (model: string) => Adapter;
}
declare module 'oidc-provider/lib/helpers/interaction_policy/index.js' {
  import type { interactionPolicy } from 'oidc-provider';
  export const base: typeof interactionPolicy.base;
}
