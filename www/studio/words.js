// What several panels say alike.

/** @typedef {import("./studio.js").Studio} Studio */

/** A verdict as it is written in tests (`go_ahead`, `go_ahead..walk_away`), in words. @param {Pick<Studio, "say">} studio @param {string} text */
export function verdictWords({ say }, text) {
  const ends = text.split("..").map((level) => say(`level-${level.replaceAll("_", "-")}`));
  return ends.length > 1 ? say("studio-verdict-open", { best: ends[0], worst: ends[1] }) : (ends[0] ?? text);
}

/** The name of something with an id: the policy's own label, the card's, or else the id as words. @param {Pick<Studio, "say">} studio @param {string} kind @param {any} it */
export function nameOf({ say }, kind, it) {
  const { id, labels } = it ?? {};
  return say("studio-name", { name: { label: { message: `${kind}-${String(id).replaceAll("_", "-")}`, names: labels ?? {} } } });
}

/** What a language calls itself. @param {string} language */
export const ownName = (language) => {
  const name = new Intl.DisplayNames(language, { type: "language" }).of(language) ?? language;
  return name.charAt(0).toLocaleUpperCase(language) + name.slice(1);
};
