// Asking Tryton's server, as the user and through the web client's own session.

/** A refusal of Tryton's server, or no answer. */
export class TrytonError extends Error {
  /** @param {string} kind such as `UserError` or `ConcurrencyException` @param {string} message */
  constructor(kind, message) {
    super(message);
    this.name = "TrytonError";
    this.kind = kind;
  }
}

/**
 * Calls a method of a model. Nothing pops up when it fails: the card says it.
 * @param {string} model @param {string} method @param {unknown[]} params @param {Record<string, unknown>} [context]
 * @returns {Promise<any>}
 */
export function call(model, method, params, context = {}) {
  const client = globalThis.Sao;
  const session = client?.Session.current_session;
  if (!client || !session) return Promise.reject(new TrytonError("network", "nobody is logged in to Tryton"));
  const asked = client.rpc({ method: `model.${model}.${method}`, params: [...params, context] }, session, true, false);
  return new Promise((done, fail) => {
    asked.then(done, (reason) => fail(named(reason)));
  });
}

/** @param {unknown} reason the error as the server sends it: its kind, then what it says in one or two texts */
function named(reason) {
  if (!Array.isArray(reason)) return new TrytonError("network", "");
  const [kind, said] = reason;
  const texts = (Array.isArray(said) ? said : [said]).filter((text) => typeof text === "string" && text !== "");
  return new TrytonError(String(kind), texts.slice(0, 2).join(" ") || String(kind));
}

/** Whether the server would not let this user have it. @param {unknown} error */
export function isForbidden(error) {
  return error instanceof TrytonError && error.kind === "UserError";
}
