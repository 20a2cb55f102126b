// Which record a deal is, as far as it says.

/** @param {unknown} deal @returns {string | undefined} */
export function idOf(deal) {
  const { id } = /** @type {{ id?: unknown }} */ (typeof deal === "object" && deal !== null ? deal : {});
  // A whole number beyond 2^53 is rounded: two records would be one. The rules say so on the field.
  const sure = typeof id === "number" ? Math.abs(id) <= Number.MAX_SAFE_INTEGER : typeof id === "string" && id !== "";
  return sure ? String(id) : undefined;
}

/** What a record without an id is told by; empty when there is nothing. @param {unknown} deal */
export function faceOf(deal) {
  const { name, buyer } = /** @type {Record<string, unknown>} */ (typeof deal === "object" && deal !== null ? deal : {});
  const names = [name, buyer].map((it) => (typeof it === "string" ? it.trim() : ""));
  return names.join("") && names.join("\n");
}

/** A record as a page gives it. @typedef {{ deal?: unknown, place?: unknown }} Given */

/** Whether two of them are two records. What cannot be read is another one. @param {Given} one @param {Given} other */
export function areTwo(one, other) {
  try {
    if ((one.place ?? "") !== (other.place ?? "")) return true;
    const [a, b] = [idOf(one.deal), idOf(other.deal)];
    if (a !== undefined || b !== undefined) return a !== b;
    const face = faceOf(one.deal);
    return face !== faceOf(other.deal) || (face === "" && one.deal !== other.deal);
  } catch {
    return true;
  }
}

/** What belongs to the record it is given with. */
const BESIDE = /** @type {const} */ (["answers", "records"]);

/**
 * The names of what goes with the record before, where `next` is another one and they did not come with it.
 * @param {Given} before @param {Given} next @param {(name: string) => boolean} came
 */
export const gone = (before, next, came) =>
  (before.deal ?? null) !== null && areTwo(before, next) ? BESIDE.filter((name) => !came(name)) : [];
