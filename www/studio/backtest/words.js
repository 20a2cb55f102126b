// What the page and the file of the results say alike.

/** @typedef {import("./panel.js").Studio} Studio */
/** @typedef {import("../../types/past.js").Past} Summary */
/** @typedef {{ best: string, worst: string }} Span */

/** What may become of a deal, in the order of the sums. */
export const OUTCOMES = ["won", "lost", "left", "open"];

/** A verdict in words. @param {Pick<Studio, "say">} studio @param {Span} verdict */
export function verdictWords({ say }, { best, worst }) {
  const level = (/** @type {string} */ it) => say(`level-${it.replaceAll("_", "-")}`);
  return best === worst ? level(best) : say("backtest-open", { best: level(best), worst: level(worst) });
}

/** What a deal is called. @param {any} deal @param {string} line */
export function titleOf(deal, line) {
  const said = [deal?.buyer, deal?.name].filter((it) => typeof it === "string" && it.trim());
  return said.join(" · ") || (typeof deal?.id === "string" && deal.id) || line;
}

/** @param {Studio} studio @param {Summary["mistakes"][0]["first"]} mistake */
export function mistakeText({ say }, { path, code, with: given }) {
  return say("backtest-mistake", { path, what: say(`error-${code}`, given) });
}
