// JSON without the page's help: its own `JSON` may be patched, and `toJSON` on the built-in prototypes (old Prototype.js
// has it on lists) makes text of what is none. What an object of the page's own says of itself still counts.

/** Deeper than anything we read; a cycle ends here. */
const DEPTH = 500;

/** What all objects of a kind inherit from: a `toJSON` there is somebody's idea of all pages' data. */
const COMMON = /** @type {{ toJSON?: unknown }[]} */ ([Object, Array, String, Number, Boolean, Function].map((kind) => kind.prototype));

const ESCAPES = bare(/** @type {Record<string, string>} */ ({ '"': '\\"', "\\": "\\\\", "\b": "\\b", "\f": "\\f", "\n": "\\n", "\r": "\\r", "\t": "\\t" }));

/** Whether a value is left out of an object, and is `null` in a list. @param {unknown} value */
const isNothing = (value) => value === undefined || typeof value === "function" || typeof value === "symbol";

/**
 * The JSON text of a value, as the language's own writer gives it on a page that nobody has touched; `undefined` and
 * functions are `null`.
 * @param {unknown} value
 * @param {object} [how]
 * @param {string} [how.indent] what each level is moved in by; on one line without
 * @param {boolean} [how.numbers] what no JSON number can be (infinite ones, big integers) as text, rather than as
 *   nothing or a failure
 * @returns {string}
 */
export function toText(value, how) {
  const { indent = "", numbers = false } = bare(how ?? {});
  /** @param {unknown} value @param {string} line @param {number} depth @param {string} key @returns {string} */
  const write = (value, line, depth, key) => {
    const it = described(value, key);
    if (isNothing(it) || it === null) return "null";
    if (typeof it === "string") return quoted(it);
    if (typeof it === "boolean") return it ? "true" : "false";
    if (typeof it === "number") return it - it === 0 ? `${it}` : numbers ? `"${it}"` : "null";
    if (typeof it === "bigint") {
      if (!numbers) throw new TypeError("a big integer is no JSON");
      return `"${it}"`;
    }
    if (depth === 0) throw new TypeError("too deep to be JSON, or without an end");
    const list = Array.isArray(it);
    const inner = indent && line + indent;
    let text = "";
    const add = (/** @type {string} */ part) => {
      text += (text && ",") + inner + part;
    };
    if (list) for (let place = 0; place < it.length; place++) add(write(it[place], inner, depth - 1, `${place}`));
    else {
      for (const name of Object.keys(/** @type {object} */ (it))) {
        const part = described(/** @type {Record<string, unknown>} */ (it)[name], name);
        if (!isNothing(part)) add(`${quoted(name)}:${indent && " "}${write(part, inner, depth - 1, name)}`);
      }
    }
    const end = text && inner ? line : "";
    return list ? `[${text}${end}]` : `{${text}${end}}`;
  };
  return write(value, indent && "\n", DEPTH, "");
}

/** What a value says it is: dates, decimals of a library, boxed numbers. @param {unknown} value @param {string} key @returns {unknown} */
export function described(value, key) {
  if (typeof value !== "object" || value === null) return value;
  const { toJSON } = /** @type {{ toJSON?: unknown }} */ (value);
  if (typeof toJSON === "function" && !COMMON.some((common) => Object.hasOwn(common, "toJSON") && common.toJSON === toJSON)) {
    return toJSON.call(value, key);
  }
  if (value instanceof Number || value instanceof String || value instanceof Boolean) return value.valueOf();
  return value;
}

/** @param {string} text */
export function quoted(text) {
  let [result, from] = ['"', 0];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const pair = code >= 0xd800 && code < 0xe000;
    if (code >= 0x20 && code !== 0x22 && code !== 0x5c && !pair) continue;
    if (pair && code < 0xdc00 && (text.charCodeAt(at + 1) & 0xfc00) === 0xdc00) {
      at++;
      continue;
    }
    // Half a pair is no text that could be sent.
    const hex = code.toString(16);
    result += text.slice(from, at) + (ESCAPES[text[at] ?? ""] ?? `\\u${"0000".slice(hex.length)}${hex}`);
    from = at + 1;
  }
  return `${result}${text.slice(from)}"`;
}

const SPACE = /[ \t\n\r]*/y;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const WORD = /true|false|null/y;
const PLAIN = /[^"\\\u0000-\u001f]*/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;
const LETTERS = bare(/** @type {Record<string, string>} */ ({ b: "\b", f: "\f", n: "\n", r: "\r", t: "\t" }));

/**
 * What a JSON text says.
 * @param {string} text
 * @param {object} [how]
 * @param {boolean} [how.whole] whole numbers that JavaScript would round, as text with all their digits: ids mostly
 * @returns {any}
 */
export function fromText(text, how) {
  const { whole = false } = bare(how ?? {});
  let at = 0;
  const stop = () => new SyntaxError(`no JSON at place ${at}`);
  const take = (/** @type {RegExp} */ pattern) => {
    pattern.lastIndex = at;
    const [found] = pattern.exec(text) ?? [];
    at += found?.length ?? 0;
    return found;
  };
  const next = () => {
    take(SPACE);
    return text[at];
  };
  const string = () => {
    let result = "";
    at++;
    for (;;) {
      result += take(PLAIN);
      if (text[at] === '"') break;
      const escape = take(ESCAPE);
      if (!escape) throw stop();
      const letter = escape.charAt(1);
      result += letter === "u" ? String.fromCharCode(parseInt(escape.slice(2), 16)) : (LETTERS[letter] ?? letter);
    }
    at++;
    return result;
  };
  /** @param {number} depth @returns {unknown} */
  const value = (depth) => {
    const first = next();
    if (first === '"') return string();
    if (first === "{" || first === "[") {
      if (depth === 0) throw stop();
      const end = first === "{" ? "}" : "]";
      const list = /** @type {unknown[]} */ ([]);
      const object = {};
      at++;
      if (next() !== end) {
        for (;;) {
          let key = "";
          if (first === "{") {
            if (next() !== '"') throw stop();
            key = string();
            if (next() !== ":") throw stop();
            at++;
          }
          const found = value(depth - 1);
          if (first === "[") list[list.length] = found;
          // By definition: a key may be called `__proto__`, or be one that the page has put on all objects.
          else Object.defineProperty(object, key, own(found));
          if (next() === end) break;
          if (text[at] !== ",") throw stop();
          at++;
        }
      }
      at++;
      return first === "{" ? object : list;
    }
    const word = take(WORD);
    if (word) return word === "null" ? null : word === "true";
    const number = take(NUMBER);
    if (!number) throw stop();
    const read = Number(number);
    return whole && Math.abs(read) > Number.MAX_SAFE_INTEGER && /^-?\d+$/.test(number) ? number : read;
  };
  const result = value(DEPTH);
  if (next() !== undefined) throw stop();
  return result;
}

/** What is in an object itself, and nothing that the page has put on all objects. @template {object} T @param {T} object @returns {T} */
export function bare(object) {
  return /** @type {any} */ ({ __proto__: null, ...object });
}

/** Stands for what cannot even be looked at: nothing takes it for anything. */
const UNREADABLE = Symbol("unreadable");

/**
 * What somebody else's object holds itself, whatever happens when it is looked at.
 * @template {object} T @param {T} object @returns {T}
 */
export function taken(object) {
  const found = bare(/** @type {Record<string, unknown>} */ ({}));
  const given = /** @type {Record<string, unknown>} */ (typeof object === "object" && object !== null ? object : {});
  let names = /** @type {string[]} */ ([]);
  try {
    names = Object.keys(given);
  } catch {
    // A proxy that says nothing of itself holds nothing.
  }
  for (const name of names) {
    try {
      found[name] = given[name];
    } catch {
      found[name] = UNREADABLE;
    }
  }
  return /** @type {T} */ (found);
}

/** A text, when it is one. @param {unknown} value */
export const textIn = (value) => (typeof value === "string" ? value : undefined);

/** What defines an ordinary property, whatever the page has put on all objects. @param {unknown} value @returns {PropertyDescriptor} */
export function own(value) {
  return /** @type {{}} */ ({ __proto__: null, value, enumerable: true, writable: true, configurable: true });
}
