// As much of Tryton's web client as the adapter touches: Tryton 7.0 to 8.0.

/** A promise of jQuery's. */
interface SaoPromise<T> extends PromiseLike<T> {
  then<A = T, B = never>(
    done?: ((value: T) => A | PromiseLike<A>) | null,
    failed?: ((reason: any) => B | PromiseLike<B>) | null,
  ): SaoPromise<A | B>;
}

interface SaoField {
  name: string;
  description: { type: string; relation?: string; [more: string]: unknown };
  get_state_attrs(record: SaoRecord): { readonly?: boolean | number };
}

interface SaoRecord {
  id: number;
  model: { name: string; fields: Record<string, SaoField> };
  /** True while the form holds what is not saved. */
  readonly modified: boolean;
  modified_fields: Record<string, true>;
  /** An empty object anew whenever the record is read again. */
  _loaded: Record<string, true>;
  _timestamp: string | null;
  is_loaded(name: string): boolean;
  field_get(name: string): any;
  field_get_client(name: string): any;
  field_set_client(name: string, value: unknown, force?: boolean): void;
  get_context(): Record<string, unknown>;
}

/** What a screen tells those that it calls its windows; each function is optional. */
interface SaoWindow {
  record_message?(): void;
  record_modified?(): void;
  record_changed?(): void;
  record_saved?(): void;
}

interface SaoScreen {
  model_name: string;
  current_record: SaoRecord | null;
  current_view?: { view_type: string };
  windows: SaoWindow[];
}

interface SaoTab {
  id: string;
  screen?: SaoScreen;
  /** The tab's body, as a jQuery object. */
  main: ArrayLike<HTMLElement>;
  refresh_resources(reload?: boolean): void;
}

interface SaoClient {
  Tab: { tabs: SaoTab[] };
  Session: { current_session: { context: Record<string, unknown>; database: string } | null };
  rpc(
    call: { method: string; params: unknown[] },
    session: unknown,
    asynchronous: boolean,
    shows_errors: boolean,
  ): SaoPromise<any>;
}

interface SaoQuery {
  on(event: string, heard: () => void): SaoQuery;
}

declare var Sao: SaoClient | undefined;
declare function jQuery(what: string | (() => void)): SaoQuery;
