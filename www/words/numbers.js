// How numbers are written and read at a place, both by what Intl knows of it: what is printed can be typed back.
// Amounts are decimal text from field to card; nothing here goes through binary floating point.

import { bare } from "../plain/json.js";

/**
 * What a person typed: one number as plain decimal text; or several that it may be, the likelier first; or none, and why.
 * @typedef {{ value: string } | { readings: string[] } | { wrong: Wrong, number?: string }} Reading
 */
/** @typedef {"not-a-number" | "other-currency" | "negative" | "not-whole"} Wrong */
/**
 * What a field takes.
 * @typedef {object} Field
 * @property {"money" | "number" | "whole" | "percent"} kind `whole`: days; `percent`: 35 for 35 %
 * @property {string | null} [currency] ISO 4217, of money: its marks may stand beside the number, and no other's
 * @property {boolean} [signed] less than nothing is possible
 * @property {number} [most] a percentage above is asked about; 100 unless told
 */
/** A way to read the digits; `formed` where every separator stands as somebody writes it. @typedef {{ text: string, formed: boolean }} Way */

/** The longest text that is looked at. */
const LONG = 60;
/** A text shorter than this has no more digits than a binary number. */
const SURE = 16;
/** Decimals that are written at most. */
const MOST_DECIMALS = 8;
/** A way of writing, whatever the page put on the prototype of all objects. @param {string} place @param {Intl.NumberFormatOptions} [options] */
const intl = (place, options = {}) => new Intl.NumberFormat(place, bare(options));
const PLAIN = /^-?\d+(\.\d+)?$/;

/**
 * Writing and reading at a place.
 * @param {string} place a locale
 * @param {string} [scales] words for powers of ten: "3 k mil; 6 mdp:peso; 0 de". Those of several powers are asked about; one
 *   with a colon is for currencies whose name holds what follows; the power 0 may stand in between.
 */
export function makeNumbers(place, scales = "") {
  /** @type {Map<string, Intl.NumberFormat>} */
  const formats = new Map();
  /** The format of that key, made once. @param {string} key @param {Intl.NumberFormatOptions} options */
  const format = (key, options) => {
    let made = formats.get(key);
    if (!made) formats.set(key, (made = intl(place, options)));
    return made;
  };
  /** Text goes in as text, so that no digit is lost. @param {Intl.NumberFormat} format @param {string} text */
  const put = (format, text) => (text.length < SURE || keepsText() ? format.format(/** @type {any} */ (text)) : exchanged(place, format, text));

  /** A decimal text. @param {string} number */
  const write = (number) => put(format("", { maximumFractionDigits: MOST_DECIMALS }), number);

  /** A fraction in percent. @param {string} share */
  const share = (share) => put(format("%", { style: "percent", maximumFractionDigits: 2 }), share);

  /** @type {Map<string, number>} */
  const cents = new Map();
  /** How many decimals a currency has; two, when it is none that Intl can write. @param {string} currency */
  const centsOf = (currency) => {
    let found = cents.get(currency);
    if (found === undefined) {
      try {
        found = intl(place, { style: "currency", currency }).resolvedOptions().maximumFractionDigits;
      } catch {
        // As most have.
      }
      cents.set(currency, (found ??= 2));
    }
    return found;
  };

  /**
   * An amount. Cents only where there are any, also in a currency without: a limit of 141.75 is one in yen. What is finer is
   * left off, never rounded up: a price just under a limit must not look like it. Where it would then look like another
   * amount beside it, it keeps its own digits.
   * @param {{ amount: string, currency: string }} money @param {{ amount: string, currency: string }[]} [beside]
   */
  const money = ({ amount, currency }, beside = []) => {
    const others = beside.filter((other) => other.currency === currency).map((other) => other.amount);
    const shown = cut(amount, telling(amount, others, centsOf(currency)));
    const digits = fraction(shown) && Math.max(centsOf(currency), fraction(shown));
    try {
      const exactly = { minimumFractionDigits: digits, maximumFractionDigits: digits };
      return put(format(currency + digits, { style: "currency", currency, ...exactly }), shown);
    } catch {
      return `${write(shown)} ${currency}`;
    }
  };

  /** @type {Map<string, ReturnType<typeof habits>>} */
  const own = new Map();
  /** What stands between the digits of what is written so, found when somebody types. @param {Intl.NumberFormatOptions} style @param {string} [at] */
  const habit = (style, at = place) => {
    const key = `${at} ${style.currency ?? ""}`;
    let found = own.get(key);
    if (!found) own.set(key, (found = habits(at, style)));
    return found;
  };
  /**
   * What the place puts between digits in what a field takes, and then in all that it writes unlike that: German English
   * groups numbers with a point and money with a comma, Danish English euros unlike crowns.
   * @param {string | null | undefined} currency of money
   */
  const habitsOf = (currency) => {
    const found = [habit({}), habit({ style: "currency", currency: "EUR" })];
    try {
      if (currency) found.unshift(habit({ style: "currency", currency }));
    } catch {
      // No currency that Intl can write: it stands behind a number like others.
    }
    // Spanish without a region, or that of half a continent: some there group with a point, some with a comma.
    if (/^es(-419)?(-u-.*)?$/i.test(place)) for (const one of ["es-ES", "es-MX"]) found.push(habit({}, one));
    return found;
  };

  /** The symbols that the place itself has for currencies. @type {Map<string, string> | undefined} */
  let symbols;
  const symbolsHere = () => {
    if (symbols) return symbols;
    symbols = new Map();
    for (const currency of Intl.supportedValuesOf("currency")) {
      symbols.set(currency.toLowerCase(), currency);
      for (const mark of marks(place, currency, "symbol")) symbols.set(mark, currency);
    }
    return symbols;
  };

  /** @type {Map<string, Set<string>>} */
  const known = new Map();
  /** All that may stand for a currency: as the place prints it, and as it is told apart elsewhere. @param {string} currency */
  const marksOf = (currency) => {
    const before = known.get(currency);
    if (before) return before;
    const found = new Set([currency.toLowerCase()]);
    known.set(currency, found);
    try {
      for (const mark of marks(place, currency, "symbol")) found.add(mark);
      for (const name of marks(place, currency, "name")) {
        found.add(name);
        for (const word of name.split(" ")) if (word.length > 3) found.add(word);
      }
      // "$" is many currencies'; where the place prints it for another one, it is that one's.
      const loose = [...marks(place, currency, "narrowSymbol"), ...marks("en-GB", currency, "symbol")];
      for (const mark of loose) if (!found.has(mark) && !symbolsHere().has(mark)) found.add(mark);
    } catch {
      // No currency that Intl can write; its code is all there is.
    }
    return found;
  };

  /**
   * The number that a person typed into a field.
   * @param {string} typed @param {Field} field
   * @returns {Reading}
   */
  function read(typed, field) {
    const { kind, currency, signed = false, most = 100 } = bare(field);
    const no = /** @type {const} */ ({ wrong: "not-a-number" });
    // A raised 2 or a half would become digits like others.
    if (typed.length > LONG || /\p{No}|\p{Nl}/u.test(typed)) return no;
    const everywhere = habitsOf(kind === "money" ? currency : undefined);
    const here = /** @type {ReturnType<typeof habits>} */ (everywhere[0]);
    const text = [...tidy(typed)].map((letter) => digit(letter, here.digits)).join("");
    const [, start, inner, end] = text.match(/^(\D*)(\d(?:.*\d)?)(\D*)$/) ?? [];
    if (start === undefined || inner === undefined || end === undefined) return no;

    const names = kind === "money" && currency && (start + end).trim() ? marksOf(currency) : new Set();
    /** @type {Mark[]} */
    const marked = [...names].map((text) => ({ text, is: "currency" }));
    const before = take(start, [...marked, ...[...here.minus].map((text) => /** @type {Mark} */ ({ text, is: "minus" }))]);
    const behind = [...marked];
    if (kind === "percent") for (const text of here.percent) behind.push({ text, is: "percent" });
    // "12 m" is twelve million of money, and months of anything else.
    if (kind === "money") for (const { text, powers, of } of scalesIn(scales)) {
      if (!of || [...names].some((mark) => mark.startsWith(of))) behind.push({ text, is: "scale", powers });
    }
    const after = take(end, behind);

    // A decimal sign without digits on one side of it: ".5" and "5.".
    let body = inner;
    if (here.decimals.has(before.rest) || /^[.,]$/.test(before.rest)) body = before.rest + body;
    else if (before.rest) return foreign(start, before.rest);
    if (after.rest && !here.decimals.has(after.rest)) return foreign(end, after.rest);
    const found = [...before.found, ...after.found];
    const count = (/** @type {Mark["is"]} */ what) => found.filter(({ is }) => is === what).length;
    if (count("currency") > 1 || count("minus") > 1 || count("percent") > 1 || count("scale") > 3) return no;
    // What only joins must join something.
    if (after.found.at(-1)?.powers?.[0] === 0) return no;

    let powers = [0];
    for (const { powers: more } of found) if (more) powers = powers.flatMap((power) => more.map((by) => power + by));
    const scaled = count("scale") > 0;
    const cents = kind === "whole" ? 0 : kind === "money" && !scaled ? centsOf(currency || "") : MOST_DECIMALS;
    const [first, ...others] = everywhere.map((way) => waysToRead(body, way, cents)).filter(({ ways }) => ways.length > 0);
    if (!first) return no;
    const ways = [first, ...others].flatMap(({ ways }) => ways);
    const [guess, second] = first.ways;
    // What both groups and divides does so in one way only.
    const agreed = new Set(body.match(/\D/g)).size > 1 || others.every(({ ways }) => ways[0]?.text === guess?.text);
    // "1.000" seats and "2.500 mil" may be three decimals, or a group.
    const either = (scaled || kind === "number") && second && guess?.text.includes(".");
    const minus = count("minus") ? "-" : "";
    // What we print ourselves is not asked about.
    const printed = (/** @type {Way} */ { text }) => currency && tidy(typed) === tidy(money({ amount: plain(minus + text), currency }));
    const own = kind === "money" && second && !scaled ? ways.find(printed) : undefined;
    const sure = own !== undefined || (first.sure && agreed && !either);
    if (own) ways.unshift(own);

    const all = powers.flatMap((by) => ways.map(({ text, formed }) => ({ text: plain(minus + shift(text, by)), formed })));
    if (!signed && all.some(({ text }) => text.startsWith("-"))) return { wrong: "negative", number: all[0]?.text };
    const fits = (/** @type {Way} */ { text }) =>
      (kind !== "whole" || !text.includes(".")) && (kind !== "percent" || Number(text) <= most);
    const likely = all[0];
    if (sure && powers.length === 1 && likely && fits(likely)) return { value: likely.text };
    const left = [...new Map(all.filter(fits).map((way) => [way.text, way])).values()];
    const only = left.length === 1 ? left[0] : undefined;
    if (only?.formed) return { value: only.text };
    if (left.length) return { readings: left.map(({ text }) => text) };
    if (kind === "whole") return { wrong: "not-whole", number: likely?.text };
    return { readings: [...new Set(all.map(({ text }) => text))] };
  }

  /** What is left beside a number is another currency's mark, or nothing we know. @param {string[]} left @returns {Reading} */
  const foreign = (...left) => {
    const words = left.flatMap((text) => [text.trim(), ...text.trim().split(" ")]);
    return { wrong: words.some((word) => symbolsHere().has(word)) ? "other-currency" : "not-a-number" };
  };

  return { write, money, share, read };
}

/** What stands between the digits of what is written so at a place. @param {string} place @param {Intl.NumberFormatOptions} style */
function habits(place, style) {
  const decimals = new Set(["٫"]);
  const groups = new Set(["٬"]);
  const minus = new Set(["-", "−"]);
  const percent = new Set(["%"]);
  // Whatever the place's own digits are, people also type 0 to 9, with the separators that go with them.
  for (const numberingSystem of [undefined, "latn"]) {
    // A plain number's field may take a percentage.
    for (const more of style.currency ? [style] : [style, { style: "percent" }]) {
      const written = intl(place, /** @type {{}} */ ({ ...more, minimumFractionDigits: 1, numberingSystem }));
      for (const { type, value } of written.formatToParts(-1234567.5)) {
        if (type === "decimal") decimals.add(tidy(value));
        // A space is no mark once it is tidied.
        else if (type === "group") groups.add(tidy(value) || " ");
        else if (type === "minusSign") minus.add(tidy(value));
        else if (type === "percentSign") percent.add(tidy(value));
      }
    }
  }
  const digits = [...intl(place, { useGrouping: false }).format(9876543210)].reverse();
  // India writes 1,00,00,000.
  const lengths = intl(place).formatToParts(1e9).filter(({ type }) => type === "integer");
  const pairs = lengths.at(-2)?.value.length === 2;
  return { decimals, groups, minus, percent, digits, pairs };
}

/**
 * How digits with separators between them can be read, the likelier first, and whether the first is sure: by the place's
 * own way of writing, or because nobody writes another number so.
 * @param {string} body @param {ReturnType<typeof habits>} here
 * @param {number} cents how many decimals are usual in the field
 * @returns {{ ways: Way[], sure: boolean }}
 */
function waysToRead(body, here, cents) {
  const none = { ways: [], sure: false };
  const between = /** @type {string[]} */ (body.match(/\D/g) ?? []);
  const pieces = body.split(/\D/);
  const last = between.at(-1);
  const end = pieces.at(-1) ?? "";
  if (last === undefined) return { ways: [{ text: body, formed: true }], sure: true };
  const known = (/** @type {string} */ mark) => /^[.,'٫٬ ]$/.test(mark) || here.groups.has(mark) || here.decimals.has(mark);
  if (pieces.includes("", 1) || !between.every(known)) return none;
  const canDivide = /^[.,٫]$/.test(last) || here.decimals.has(last);
  const joined = { text: pieces.join(""), formed: grouped(pieces, here.pairs) && last !== "٫" };
  const decimal = { text: `${pieces.slice(0, -1).join("") || "0"}.${end}`, formed: true };

  const kinds = new Set(between);
  if (kinds.size > 1) {
    const [group = ""] = between;
    const once = between.indexOf(last) === between.length - 1;
    if (kinds.size > 2 || !once || !canDivide || group === "٫" || !grouped(pieces.slice(0, -1), here.pairs)) return none;
    if (here.decimals.has(last) && here.groups.has(group)) return { ways: [decimal], sure: true };
    // Somebody else's way of writing; with three digits at the end it may also be a group like the others.
    return { ways: end.length === 3 ? [joined, decimal] : [decimal], sure: end.length !== 3 };
  }
  if (between.length > 1 || !canDivide) return joined.formed ? { ways: [joined], sure: true } : none;
  if (here.decimals.has(last)) {
    // 150.000: nobody writes money with three decimals, and many write thousands with a point.
    if (joined.formed && cents < 3) return { ways: [joined, decimal], sure: false };
    return { ways: joined.formed ? [decimal, joined] : [decimal], sure: true };
  }
  const [start = ""] = pieces;
  if (here.groups.has(last)) {
    if (joined.formed) return { ways: [joined, decimal], sure: true };
    // 140000.50 where a point groups: there is nothing that it could group.
    if (start.length > 3 && end.length < 3) return { ways: [decimal], sure: true };
    return { ways: [decimal, joined], sure: false };
  }
  // The place does not use this one at all: "12.34" in France is a decimal, "1.234" may be either.
  if (joined.formed) return { ways: [joined, decimal], sure: false };
  const sure = end.length !== 3 || Number(start) === 0;
  return { ways: sure ? [decimal] : [decimal, joined], sure };
}

/** Whether these stand as groups do: threes, or where it is usual, pairs before the last three. @param {string[]} pieces @param {boolean} pairs */
function grouped(pieces, pairs) {
  const [first = "", ...rest] = pieces;
  if (rest.length === 0) return true;
  if (/^[1-9]\d{0,2}$/.test(first) && rest.every((piece) => piece.length === 3)) return true;
  return pairs && /^[1-9]\d?$/.test(first) && rest.at(-1)?.length === 3 && rest.slice(0, -1).every((piece) => piece.length === 2);
}

/** Something beside a number that means something. @typedef {{ text: string, is: "currency" | "minus" | "percent" | "scale", powers?: number[] }} Mark */

/** Takes known marks off a text, the longest first; a word is taken whole. @param {string} text @param {Mark[]} marks */
function take(text, marks) {
  const letter = /^[\p{L}\p{M}]/u;
  /** @type {Mark[]} */
  const found = [];
  let rest = text.trim();
  while (rest) {
    /** @type {Mark | undefined} */
    let best;
    for (const mark of marks) {
      const whole = !letter.test(mark.text.slice(-1)) || !letter.test(rest.slice(mark.text.length));
      if (mark.text && rest.startsWith(mark.text) && whole && mark.text.length > (best?.text.length ?? 0)) best = mark;
    }
    if (!best) break;
    found.push(best);
    rest = rest.slice(best.text.length).trim();
  }
  return { found, rest };
}

/** The words for powers of ten, each with all that it may mean. @param {string} scales */
function scalesIn(scales) {
  /** @type {Map<string, { text: string, powers: number[], of: string }>} */
  const found = new Map();
  for (const line of scales.split(";")) {
    const [power = "", ...words] = line.trim().split(/\s+/);
    for (const word of words) {
      const [text = "", of = ""] = tidy(word).split(":");
      const entry = found.get(text) ?? { text, powers: [], of };
      entry.powers.push(Number(power));
      found.set(text, entry);
    }
  }
  return found.values();
}

/** How a currency is called at a place. @param {string} place @param {string} currency @param {"symbol" | "narrowSymbol" | "name"} currencyDisplay */
function marks(place, currency, currencyDisplay) {
  const written = intl(place, { style: "currency", currency, currencyDisplay });
  const found = new Set();
  // Names go by how many there are.
  for (const many of currencyDisplay === "name" ? [0, 1, 2, 3, 11, 100] : [1]) {
    for (const { type, value } of written.formatToParts(many)) if (type === "currency") found.add(tidy(value));
  }
  return found;
}

/** Text in one form: no marks of direction, one kind of space and apostrophe, small letters. @param {string} text */
function tidy(text) {
  return text.normalize("NFKC").replace(/\p{Cf}/gu, "").replace(/[’‘ʼ]/g, "'").replace(/\s+/g, " ").trim().toLowerCase();
}

/** A decimal digit of whatever script as one of ours; anything else as it is. @param {string} letter @param {string[]} own the place's digits */
function digit(letter, own) {
  const at = own.indexOf(letter);
  if (at >= 0) return String(at);
  if (!/\p{Nd}/u.test(letter)) return letter;
  // Ten in a row, from nought.
  let count = 0;
  for (let code = letter.codePointAt(0) ?? 0; /\p{Nd}/u.test(String.fromCodePoint(code - 1)); code--) count++;
  return String(count % 10);
}

/** How many decimals a decimal text has that count. @param {string} text */
function fraction(text) {
  return (text.split(".")[1] ?? "").replace(/0+$/, "").length;
}

/**
 * Leaves off what is finer than `digits`, never rounding up. What would then be nothing keeps its digits.
 * @param {string} text @param {number} digits
 */
function cut(text, digits) {
  const [whole = "", rest = ""] = text.split(".");
  const shown = digits > 0 ? `${whole}.${rest.slice(0, digits)}` : whole;
  return rest && Number(shown) === 0 ? text : shown.replace(/\.$/, "");
}

/** How many decimals an amount is cut to: its own where it would look like another one. @param {string} amount @param {string[]} others @param {number} cents */
function telling(amount, others, cents) {
  const alike = (/** @type {string} */ other) => plain(cut(other, cents)) === plain(cut(amount, cents)) && plain(other) !== plain(amount);
  const own = Math.min(fraction(amount), MOST_DECIMALS);
  return own <= 2 || others.some(alike) ? Math.max(cents, own) : cents;
}

/** Whether Intl takes text for the decimal that it is; before Firefox 116 it became a binary number. */
const keepsText = () => intl("en").format(/** @type {any} */ ("9007199254740993")).endsWith("3");

/**
 * As `format` would write a text of more digits than a binary number has: what it writes for one, with these digits
 * instead. Whole numbers of any length it takes as such.
 * @param {string} place @param {Intl.NumberFormat} format @param {string} text
 */
function exchanged(place, format, text) {
  const { style, currency, minimumFractionDigits: least = 0, maximumFractionDigits: most = 0 } = format.resolvedOptions();
  const number = rounded(shift(text, style === "percent" ? 2 : 0), most);
  if (!PLAIN.test(number)) return format.format(/** @type {any} */ (text));
  const [whole = "", part = ""] = number.replace("-", "").split(".");
  const digits = part.padEnd(least, "0");
  // A percentage would be multiplied once more.
  const like = style === "currency" ? { style, currency } : {};
  const grouping = intl(place, { ...like, minimumFractionDigits: digits.length, maximumFractionDigits: digits.length });
  const written = grouping.formatToParts(BigInt(whole));
  const own = [...intl(place, { useGrouping: false }).format(9876543210)].reverse();
  const body = written.map(({ type, value }) => {
    if (type === "fraction") return [...digits].map((digit) => own[Number(digit)]).join("");
    return type === "integer" || type === "group" || type === "decimal" ? value : "";
  });
  const frame = format.formatToParts((number.startsWith("-") ? -1 : 1) / (style === "percent" ? 100 : 1));
  return frame.map(({ type, value }) => (type === "integer" ? body.join("") : type === "decimal" || type === "fraction" ? "" : value)).join("");
}

/** Half up, away from nought. @param {string} text @param {number} digits decimals that stay */
function rounded(text, digits) {
  const moved = shift(text, digits);
  const [whole = "", part = ""] = moved.replace("-", "").split(".");
  if (!PLAIN.test(moved) || !part) return text;
  const up = String(BigInt(whole) + (part >= "5" ? 1n : 0n));
  return shift((moved.startsWith("-") ? "-" : "") + up, -digits);
}

/** A decimal text in its shortest form. @param {string} text */
function plain(text) {
  const [, sign = "", whole = "0", rest = ""] = text.match(/^(-?)0*(\d*)(?:\.(\d*?)0*)?$/) ?? [text, "", text];
  const digits = (whole || "0") + (rest && `.${rest}`);
  return digits === "0" ? digits : sign + digits;
}

/** Moves the decimal point: `shift("0.02", 2)` is `"2"`; what is no number stays as it is. @param {string} text @param {number} places */
export function shift(text, places) {
  if (!PLAIN.test(text)) return text;
  const sign = text.startsWith("-") ? "-" : "";
  const [whole = "", part = ""] = text.replace("-", "").split(".");
  const digits = "0".repeat(Math.max(0, -places)) + whole + part + "0".repeat(Math.max(0, places));
  const point = Math.max(0, -places) + whole.length + places;
  return plain(`${sign}${digits.slice(0, point)}.${digits.slice(point)}`);
}
