// What pkg-scripts/build.mjs puts in the place of these names.

declare module "walkaway:bindings" {
  /** What src/bridge exports. */
  export interface Bindings {
    mount(root: Element, input: object, host: object): CardHandle;
    assess(deal: unknown, policy: unknown, today: string): unknown;
    check_policy(policy: unknown): unknown;
    default_policy(): string;
  }
  export interface CardHandle {
    update(input: object): void;
    destroy(): void;
    free(): void;
  }
  export function createBindings(module: WebAssembly.Module): Bindings;
}

declare module "walkaway:wasm" {
  const source: () => URL | Promise<ArrayBuffer>;
  export default source;
}

declare module "*.css" {
  const text: string;
  export default text;
}

declare module "walkaway:words" {
  /** The names of all messages, and at the same places the messages; see pkg-scripts/lib/words.mjs. */
  export const ids: string;
  export const texts: Record<"es" | "en", string>;
}
