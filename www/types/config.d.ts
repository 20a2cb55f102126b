// Generated from the Rust types by `npm run contract`; not to be edited.

/**
 * How the card looks.
 */
export type Theme = "light" | "dark";

/**
 * What two lines on a page name: `<script src="…/auto.js">` and an element with this file's address.
 */
export interface Config {
  $schema?: string;
  /**
   * True while setting up: the mapping is checked on the page too.
   */
  check?: boolean | null;
  /**
   * Look for a changed record every so many seconds, 1 to 3600; otherwise when the page says so.
   */
  every?: number | null;
  /**
   * The path of a global of the page that saves answers and takes intents, such as `crm.walkaway`.
   */
  host?: string | null;
  /**
   * One of the languages there are (`es`, `en`, `pt-BR`); otherwise the page's language.
   */
  lang?: string | null;
  /**
   * How numbers and dates are written, such as `es-MX`.
   */
  locale?: string | null;
  /**
   * The mapping's address, relative to this file, or the mapping itself; absent: the record is a deal already.
   */
  mapping?: unknown;
  /**
   * Where the records are: the CRM's database and the kind of record. Records of two places never share an
   * answer, also where their ids are the same; otherwise this file's address, and the record's without its id. The element's
   * `place` comes first.
   */
  place?: string | null;
  /**
   * The policy's address, relative to this file, or the policy itself.
   */
  policy?: unknown;
  /**
   * Where the record comes from: one of the three.
   */
  record?: RecordFile;
  /**
   * Version of this form: `walkaway.config/1`.
   */
  schema?: string | null;
  /**
   * Light or dark; otherwise as the browser prefers.
   */
  theme?: Theme | null;
}
/**
 * Where the record comes from.
 */
export interface RecordFile {
  /**
   * An address on the page's own origin; `{record}` stands for the element's `data-record`.
   */
  address?: string | null;
  /**
   * The path of a global of the page, such as `crm.record`.
   */
  global?: string | null;
  /**
   * The id of a `<script type="application/json">` on the page.
   */
  script?: string | null;
}
