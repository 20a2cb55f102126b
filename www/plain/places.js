// Where in a JSON text something stands, and what is wrong with a text that is no JSON: for people who write policies,
// mappings and configurations by hand. The readers themselves (json.js) only say that it is none.

/**
 * What is wrong with a text, and where; json-words.js has a sentence for each code. `line` and `column` count from 1.
 * @typedef {{ code: string, line: number, column: number, at: number, with: { [name: string]: string | number } }} Mistake
 */
/** @typedef {{ line: number, column: number, at: number }} Place */

/** Deeper than anything we read, as in json.js. */
const DEPTH = 500;
const SPACES = " \t\n\r";
/** What looks like a space and is none in JSON. */
const NO_SPACE = /[\u00a0\u1680\u2000-\u200b\u2028\u2029\u202f\u205f\u3000\ufeff]/;
const OTHER_QUOTES = /['`´‘’‚“”„«»]/;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
/** What somebody meant for a number, a word or a name without quotation marks. */
const BARE = /[^\s,:[\]{}"]+/y;
const ESCAPES = '"\\/bfnrt';

class Wrong extends Error {
  /** @param {string} code @param {number} at @param {{ [name: string]: string | number }} [more] */
  constructor(code, at, more = {}) {
    super(code);
    this.code = code;
    this.at = at;
    this.with = more;
  }
}

/** @param {string} text @param {number} at @returns {Place} */
export function placeOf(text, at) {
  let [line, start] = [1, 0];
  for (let next = text.indexOf("\n"); next >= 0 && next < at; next = text.indexOf("\n", next + 1)) [line, start] = [line + 1, next + 1];
  return { line, column: at - start + 1, at };
}

/**
 * The text without the mark that some editors put before it.
 * @param {string} text
 */
export function withoutMark(text) {
  return text.startsWith("\ufeff") ? text.slice(1) : text;
}

/**
 * Looks through a text.
 * @param {string} text
 * @returns {{ mistake: Mistake | null, places: Map<string, Place>, twice: { path: string, place: Place }[] }} `places`: where
 *   each value of it begins, by its path (`terms.liability_cap.compare`, `routes.0.roles`); of an object's its key.
 *   `twice`: keys that stand a second time in the same object, where the last one would win
 */
export function lookThrough(text) {
  /** @type {Map<string, number>} */
  const found = new Map();
  /** @type {{ path: string, at: number }[]} */
  const again = [];
  /** @type {Mistake | null} */
  let mistake = null;
  try {
    before(text);
    new Scanner(text, found, again).whole();
  } catch (error) {
    if (!(error instanceof Wrong)) throw error;
    mistake = { code: error.code, with: error.with, ...placeOf(text, error.at) };
  }
  const place = placer(text);
  const places = new Map([...found].map(([path, at]) => [path, place(at)]));
  return { mistake, places, twice: again.map(({ path, at }) => ({ path, place: place(at) })) };
}

/** The same as `placeOf`, for many. @param {string} text @returns {(at: number) => Place} */
function placer(text) {
  const starts = [0];
  for (let next = text.indexOf("\n"); next >= 0; next = text.indexOf("\n", next + 1)) starts.push(next + 1);
  return (at) => {
    let [low, high] = [0, starts.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= at) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: at - (starts[low] ?? 0) + 1, at };
  };
}

/** What a text is that was never meant to be JSON. @param {string} text */
function before(text) {
  if (!text.trim()) throw new Wrong("empty", 0);
  if (/^\s*<(!doctype|html|head|body|\?xml|!--|[a-z]+[\s>])/i.test(text)) throw new Wrong("page", text.search(/</));
  const broken = text.indexOf("\ufffd");
  if (broken >= 0) throw new Wrong("encoding", broken);
}

class Scanner {
  #at = 0;

  /** @param {string} text @param {Map<string, number>} found @param {{ path: string, at: number }[]} again */
  constructor(text, found, again) {
    this.text = text;
    this.found = found;
    this.again = again;
  }

  whole() {
    this.#value("", DEPTH);
    if (this.#next() !== undefined) throw new Wrong("more", this.#at);
  }

  /** The next thing that is no space; nothing at the end. */
  #next() {
    const { text } = this;
    while (this.#at < text.length && SPACES.includes(text.charAt(this.#at))) this.#at++;
    const next = text[this.#at];
    if (next === undefined) return undefined;
    if (next === "#" || (next === "/" && "/*".includes(text[this.#at + 1] ?? " "))) throw new Wrong("comment", this.#at);
    if (NO_SPACE.test(next)) throw new Wrong("space", this.#at);
    return next;
  }

  /** @param {RegExp} pattern */
  #take(pattern) {
    pattern.lastIndex = this.#at;
    return pattern.exec(this.text)?.[0] ?? "";
  }

  /** @param {string} path @param {number} depth */
  #value(path, depth) {
    const next = this.#next();
    if (!this.found.has(path)) this.found.set(path, this.#at);
    if (next === undefined) throw new Wrong("ends", this.#at);
    if (next === '"') return void this.#string();
    if (next === "{" || next === "[") {
      if (depth === 0) throw new Wrong("deep", this.#at);
      return this.#group(next, path, depth);
    }
    this.#plain(next);
  }

  /** A number or a word. @param {string} next */
  #plain(next) {
    if (OTHER_QUOTES.test(next)) throw new Wrong("other-quotes", this.#at, { found: next });
    const written = this.#take(BARE);
    if (written === "true" || written === "false" || written === "null") return void (this.#at += written.length);
    const number = this.#take(NUMBER);
    if (number && number === written) return void (this.#at += number.length);
    if (/^[-+.\d]/.test(written)) {
      // What a locale puts between digits looks like two values.
      throw new Wrong("number", this.#at, { found: written });
    }
    if (!written) throw new Wrong("value", this.#at, { found: next });
    const word = { true: "true", false: "false", none: "null", nil: "null", undefined: "null", nan: "null", yes: "true", no: "false" }[written.toLowerCase()];
    if (word) throw new Wrong("word", this.#at, { found: written, meant: word });
    throw new Wrong("unquoted", this.#at, { found: written.slice(0, 40) });
  }

  /** @returns {string} what it says, as far as a path needs it */
  #string() {
    const { text } = this;
    const start = this.#at++;
    for (;;) {
      const next = text[this.#at];
      if (next === undefined || next === "\n" || next === "\r") throw new Wrong("unclosed-text", start);
      if (next === '"') break;
      if (next < " ") throw new Wrong("control", this.#at);
      if (next === "\\") {
        const escaped = text[this.#at + 1] ?? "";
        const good = escaped === "u" ? /^[0-9a-fA-F]{4}$/.test(text.slice(this.#at + 2, this.#at + 6)) : escaped !== "" && ESCAPES.includes(escaped);
        if (!good) throw new Wrong("escape", this.#at, { found: `\\${escaped}` });
        this.#at++;
      }
      this.#at++;
    }
    this.#at++;
    return /** @type {string} */ (JSON.parse(text.slice(start, this.#at)));
  }

  /** @param {"{" | "["} open @param {string} path @param {number} depth */
  #group(open, path, depth) {
    const end = open === "{" ? "}" : "]";
    const start = this.#at++;
    const keys = new Set();
    const unclosed = () => new Wrong("unclosed", this.#at, { open, close: end, from: placeOf(this.text, start).line });
    let count = 0;
    let comma = -1;
    for (;;) {
      const next = this.#next();
      if (next === undefined) throw unclosed();
      if (next === end) {
        if (comma >= 0) throw new Wrong("trailing-comma", comma);
        this.#at++;
        return;
      }
      if (next === "}" || next === "]") throw new Wrong("other-bracket", this.#at, { found: next, close: end, from: placeOf(this.text, start).line });
      if (next === ",") throw new Wrong("two-commas", this.#at);
      let own = `${path}${path && "."}${count}`;
      if (open === "{") own = this.#key(next, path, keys);
      this.#value(own, depth - 1);
      count++;
      const after = this.#at;
      const then = this.#next();
      if (then === undefined) throw unclosed();
      comma = -1;
      if (then === ",") comma = this.#at++;
      else if (then !== "}" && then !== "]") {
        if (open === "[" && then === ":") throw new Wrong("list-with-keys", this.#at);
        throw new Wrong("missing-comma", after);
      }
    }
  }

  /** A key and its colon; gives the path of its value. @param {string} next @param {string} path @param {Set<unknown>} keys */
  #key(next, path, keys) {
    const start = this.#at;
    if (OTHER_QUOTES.test(next)) throw new Wrong("other-quotes", start, { found: next });
    if (next !== '"') throw new Wrong("unquoted-key", start, { found: this.#take(BARE).slice(0, 40) || next });
    const key = this.#string();
    const own = `${path}${path && "."}${key}`;
    if (keys.has(key)) this.again.push({ path: own, at: start });
    else this.found.set(own, start);
    keys.add(key);
    if (this.#next() !== ":") throw new Wrong("missing-colon", this.#at, { key: key.slice(0, 40) });
    this.#at++;
    return own;
  }
}

/**
 * Where a fact stands, or else what is nearest around it: of a mistake about something that is missing, that in which it
 * should be.
 * @param {Map<string, Place>} places @param {string} path
 */
export function nearestPlace(places, path) {
  for (let left = path; left; left = left.slice(0, Math.max(0, left.lastIndexOf(".")))) {
    const place = places.get(left);
    if (place) return place;
  }
  return places.get("") ?? { line: 1, column: 1, at: 0 };
}
