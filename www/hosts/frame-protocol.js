// What both ends of the frame's port speak: JSON-RPC 2.0 as text, one message each. As text, so that nothing but JSON can
// come through and its size is known before anything is made of it.

import { bare, fromText, toText } from "../plain/json.js";
import { messageOf } from "../plain/plain.js";

/** Version of the handshake and of the messages. */
export const VERSION = 1;
/** The longest message, in characters. */
export const LIMIT = 256 * 1024;
/** How long anybody waits for an answer. */
export const PATIENCE = 10_000;
/** How long for what a person asked the CRM to do: long after the card has said that nothing is heard, it still may come. */
export const LONG = 600_000;

/** What becomes of a call that the other end cannot or will not answer. */
const UNKNOWN_METHOD = -32601;
const FAILED = -32000;

/** A message that is too long to be sent. */
export class TooLarge extends Error {
  /** @param {number} length */
  constructor(length) {
    super(`the message has ${length} characters; at most ${LIMIT} can be sent`);
    this.name = "TooLarge";
  }
}

/** The other end has no such method. */
export class UnknownMethod extends Error {}

/** @typedef {Record<string, unknown>} Params */
/** @typedef {{ method?: string, params: Params, id?: number, result?: unknown, error?: string }} Message */

/** The JSON text of a message; what JSON cannot hold as text that the rules mark on its field. @param {object} message */
export function encode(message) {
  const text = toText({ jsonrpc: "2.0", ...message }, { numbers: true });
  if (text.length > LIMIT) throw new TooLarge(text.length);
  return text;
}

/** The message of a text, unless it is none. @param {unknown} data @returns {Message | undefined} */
export function decode(data) {
  if (typeof data !== "string" || data.length > LIMIT) return undefined;
  /** @type {any} */
  let message;
  try {
    message = fromText(data);
  } catch {
    return undefined;
  }
  if (!isObject(message) || message.jsonrpc !== "2.0") return undefined;
  const { method, params = {}, id, result, error } = bare(message);
  if (id !== undefined && !Number.isSafeInteger(id)) return undefined;
  if (method !== undefined) return typeof method === "string" && isObject(params) ? { method, params, id } : undefined;
  if (id === undefined) return undefined;
  if (error === undefined) return { params: {}, id, result };
  return { params: {}, id, error: typeof error?.message === "string" ? error.message : "failed" };
}

/** @param {unknown} value @returns {value is Record<string, any>} */
export function isObject(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/**
 * What an end does with what it hears.
 * @typedef {object} Ears
 * @property {(method: string, params: Params) => unknown} asked answers a call; throws `UnknownMethod` where there is none
 * @property {(method: string, params: Params) => void} told takes a notification
 * @property {(why: "malformed" | "too-large") => void} broken what came is no message: the other end cannot be trusted further
 */

/** One end of the port. */
export class Channel {
  #port;
  #ears;
  #last = 0;
  /** Calls that wait for their answer. @type {Map<number, { done: (value: unknown) => void, fail: (error: Error) => void, timer: ReturnType<typeof setTimeout> }>} */
  #waiting = new Map();

  /** @param {MessagePort} port @param {Ears} ears */
  constructor(port, ears) {
    this.#port = port;
    this.#ears = ears;
    port.onmessage = (event) => this.#hear(event);
    port.onmessageerror = () => ears.broken("malformed");
  }

  /** @param {string} method @param {Params} params @param {string} late what to say when no answer comes @param {number} [patience] @returns {Promise<unknown>} */
  call(method, params, late, patience = PATIENCE) {
    const id = ++this.#last;
    const text = encode({ id, method, params });
    return new Promise((done, fail) => {
      const timer = setTimeout(() => {
        this.#waiting.delete(id);
        fail(new Error(late));
      }, patience);
      this.#waiting.set(id, { done, fail, timer });
      this.#port.postMessage(text);
    });
  }

  /** @param {string} method @param {Params} params */
  tell(method, params) {
    this.#port.postMessage(encode({ method, params }));
  }

  close() {
    this.#port.onmessage = this.#port.onmessageerror = null;
    this.#port.close();
    for (const { fail, timer } of this.#waiting.values()) {
      clearTimeout(timer);
      fail(new Error("the connection is closed"));
    }
    this.#waiting.clear();
  }

  /** @param {MessageEvent} event */
  #hear({ data, ports }) {
    const message = ports.length === 0 ? decode(data) : undefined;
    if (!message) {
      this.#ears.broken(typeof data === "string" && data.length > LIMIT ? "too-large" : "malformed");
      return;
    }
    // An answer has no method, whatever all objects have.
    const { method, params, id, result, error } = bare(message);
    if (method === undefined) this.#settle(Number(id), result, error);
    else if (id === undefined) this.#ears.told(method, params);
    else void this.#answer(id, method, params);
  }

  /** @param {number} id @param {unknown} result @param {string | undefined} error */
  #settle(id, result, error) {
    const call = this.#waiting.get(id);
    // An answer that nobody waits for any more came late.
    if (!call) return;
    this.#waiting.delete(id);
    clearTimeout(call.timer);
    if (error === undefined) call.done(result);
    else call.fail(new Error(error));
  }

  /** @param {number} id @param {string} method @param {Params} params */
  async #answer(id, method, params) {
    /** @type {string} */
    let text;
    try {
      text = encode({ id, result: (await this.#ears.asked(method, params)) ?? null });
    } catch (error) {
      const code = error instanceof UnknownMethod ? UNKNOWN_METHOD : FAILED;
      text = encode({ id, error: { code, message: messageOf(error) } });
    }
    this.#port.postMessage(text);
  }
}
