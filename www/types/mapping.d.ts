// Generated from the Rust types by `npm run contract`; not to be edited.

/**
 * How a record writes numbers or days: each word is an example.
 */
export type Written =
  | "1234.56"
  | "1,234.56"
  | "1.234,56"
  | "1 234,56"
  | "yyyy-mm-dd"
  | "dd/mm/yyyy"
  | "mm/dd/yyyy"
  | "yyyymmdd"
  | "epoch_ms"
  | "epoch_s";
/**
 * A list as the document holds it, and whether some of it could not be read.
 */
export type List = BandFile[];
/**
 * ISO 4217 code, such as USD.
 */
export type Currency = string;
/**
 * How a value is read.
 */
export type Kind =
  | "text"
  | "money"
  | "micros"
  | "decimal"
  | "integer"
  | "percent"
  | "ratio"
  | "date"
  | "moment"
  | "yes_no"
  | "answer"
  | "lookup"
  | "range"
  | "country"
  | "list";
/**
 * Why a fact is not there.
 */
export type Why = "unmapped" | "empty" | "forbidden" | "unsupported" | "error" | "invalid";
/**
 * What a table's other values are.
 */
export type Others = "as_it_is" | "nothing";
/**
 * What a record's number counts.
 */
export type Scale = "thousands" | "millions";

/**
 * Which field of the CRM's record is which fact of the deal, and how it is read.
 */
export interface Mapping {
  $schema?: string;
  /**
   * How the record writes days, unless a field says otherwise.
   */
  dates?: Written | null;
  /**
   * By the fact's path in the deal, such as `cost.direct`: where it comes from.
   */
  fields?: {
    [k: string]: FieldFile;
  };
  /**
   * The organisation's own name for this mapping.
   */
  name?: string | null;
  /**
   * How the record writes numbers that are texts, unless a field says otherwise.
   */
  numbers?: Written | null;
  /**
   * Version of this form: `walkaway.mapping/1`.
   */
  schema?: string | null;
  /**
   * The time zone in which points in time become days, such as `America/Mexico_City`; UTC unless given.
   */
  zone?: string | null;
}
/**
 * Where one fact comes from.
 */
export interface FieldFile {
  /**
   * With `range`: the bands, from the lowest to the highest.
   */
  bands?: List;
  /**
   * With `money` and `micros`: the currency, or that for records whose own field is empty.
   */
  currency?: Currency | null;
  /**
   * With `money` and `micros`: the path of the record's currency.
   */
  currency_from?: string | string[] | null;
  /**
   * What holds when the record has nothing here, in the deal's own form.
   */
  default?: unknown;
  /**
   * Its path in the record, such as `Opportunity.Amount`, or several: the first that holds something counts.
   */
  from?: string | string[] | null;
  /**
   * With `list`, of entries with several facts: each fact's mapping; its paths start at the entry.
   */
  items?: {
    [k: string]: FieldFile;
  };
  /**
   * How it is read.
   */
  kind?: Kind | null;
  /**
   * With `list`: how many entries are read, all unless given, and 5,000 at the most.
   */
  limit?: number | null;
  /**
   * Why it is missing when the record has nothing here; without `from`: why it always is.
   */
  missing?: Why | null;
  /**
   * With `list`, of plain values: how each value is read.
   */
  of?: Kind | null;
  /**
   * With `lookup`: what a value is that the table does not name; without it nobody can read that.
   */
  others?: Others | null;
  /**
   * With `text`: what is put before what stands there, such as `lead-` where leads and orders have the same ids.
   */
  prefix?: string | null;
  /**
   * With `list`, of plain values in one text: what stands between them; a semicolon unless given.
   */
  separator?: string | null;
  /**
   * With `lookup` and `country`: what stands in the record, and what that is in the deal.
   */
  table?: {
    [k: string]: unknown;
  };
  /**
   * With amounts that hold tax: its rate, 0.19 for 19 %; what is read is the amount without it.
   */
  tax_included?: string | number | null;
  /**
   * With numbers: what they count, where that is not one.
   */
  unit?: Scale | null;
  /**
   * How the record writes it.
   */
  written?: Written | null;
  /**
   * With numbers: zero stands where nobody has entered anything.
   */
  zero_is_empty?: boolean | null;
  /**
   * With `date` and `moment`: the time zone, such as `America/Mexico_City`.
   */
  zone?: string | null;
}
/**
 * One band of `range`.
 */
export interface BandFile {
  /**
   * Numbers below this, and not below the band before; absent in the last band: all others.
   */
  below?: string | number | null;
  /**
   * What that is in the deal.
   */
  value?: unknown;
}
