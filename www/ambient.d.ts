// What pkg-scripts/build.mjs puts in the place of these names.

declare module "walkaway:bindings-card" {
  /** What src/bridge exports for the card. */
  export interface Bindings {
    mount(root: Element, input: object, host: object): CardHandle;
  }
  export interface CardHandle {
    update(input: object): void;
    destroy(): void;
    free(): void;
  }
  export const stamp: string;
  export function createBindings(module: WebAssembly.Module, page: import("./plain/page.js").Page, around?: (exports: WebAssembly.Exports) => WebAssembly.Exports): Promise<Bindings>;
}

declare module "walkaway:bindings-rules" {
  /** What src/bridge exports for pages that draw themselves. */
  export interface Bindings {
    Rules: new (policy: string) => RulesHandle;
    Past: new (policy: string, other: string, today: string) => PastHandle;
    default_policy(): string;
  }
  export interface PastHandle {
    learn(part: number, deal: string, numbers: number): number;
    forget(): void;
    judge(lines: string): Uint8Array;
    entered(): Uint32Array;
    kept(): Uint32Array;
    summary(choice: number): unknown;
    free(): void;
  }
  export interface RulesHandle {
    assess(deal: string, today: string): unknown;
    score(deals: string, today: string): Uint8Array;
    check(): unknown;
    check_mapping(mapping: string): unknown;
    unknown_values(deal: string): unknown;
    free(): void;
  }
  export const stamp: string;
  export function createBindings(module: WebAssembly.Module, page: import("./plain/page.js").Page, around?: (exports: WebAssembly.Exports) => WebAssembly.Exports): Promise<Bindings>;
}

declare module "walkaway:bindings-coach" {
  import { RulesHandle } from "walkaway:bindings-rules";
  /** What src/bridge exports for the coach, and the rules alone. */
  export interface Bindings {
    learn_phrases(files: string[]): void;
    mount_coach(root: Element, input: object, host: object): CoachHandle;
    Rules: new (policy: string) => CoachRulesHandle;
    default_policy(): string;
  }
  export interface CoachRulesHandle extends RulesHandle {
    coach(deal: string, now: string, records: string): unknown;
  }
  export interface CoachHandle {
    update(input: object): void;
    destroy(): void;
    free(): void;
  }
  export const stamp: string;
  export function createBindings(module: WebAssembly.Module, page: import("./plain/page.js").Page, around?: (exports: WebAssembly.Exports) => WebAssembly.Exports): Promise<Bindings>;
}

declare module "walkaway:bindings-review" {
  /** What src/bridge exports for the leader's element. */
  export interface Bindings {
    mount_review(root: Element, input: object, host: object): ReviewHandle;
    review(records: unknown, options: unknown, today: string): unknown;
  }
  export interface ReviewHandle {
    update(input: object): void;
    destroy(): void;
    free(): void;
  }
  export const stamp: string;
  export function createBindings(module: WebAssembly.Module, page: import("./plain/page.js").Page, around?: (exports: WebAssembly.Exports) => WebAssembly.Exports): Promise<Bindings>;
}

declare module "walkaway:wasm-card" {
  const source: () => URL | Promise<ArrayBuffer>;
  export default source;
}

declare module "walkaway:wasm-coach" {
  const source: () => URL | Promise<ArrayBuffer>;
  export default source;
}

declare module "walkaway:wasm-review" {
  const source: () => URL | Promise<ArrayBuffer>;
  export default source;
}

declare module "walkaway:wasm-rules" {
  const source: () => URL | Promise<ArrayBuffer>;
  export default source;
}

declare module "walkaway:chunk-rules" {
  const load: () => Promise<typeof import("./rules/rules.js")>;
  export default load;
}

declare module "walkaway:chunk-coach" {
  const load: () => Promise<typeof import("./coach/coach.js")>;
  export default load;
}

/** The linter's phrase files, one for each language. */
declare module "walkaway:phrases" {
  const load: () => Promise<string[]>;
  export default load;
}

/** What says where a text is no JSON. */
declare module "walkaway:explain" {
  const load: () => Promise<typeof import("./plain/explain.js")>;
  export default load;
}

declare module "*.css" {
  const text: string;
  export default text;
}

/** The messages of a part, as `Table` in words/messages.js; see pkg-scripts/lib/words.mjs. */
declare module "walkaway:words-*" {
  export const ids: string;
  export const texts: Record<string, string>;
  export const first: { ids: string; texts: Record<string, string>; load: (language: string) => Promise<void> } | undefined;
  export const load: (language: string) => Promise<void>;
}
