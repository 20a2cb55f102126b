// The names of messages that the studio's panel for the mapping puts together: what stands in front, and all that may follow.
import { DAYS_WRITTEN, groupsOf, OUTCOMES, SETTINGS, WHY } from "../../www/studio/map/facts.js";

const dashes = (/** @type {string} */ word) => word.replaceAll(/[/_]/g, "-");

/** @type {Record<string, string[]>} */
export const COMPOSED = {
  map: ["numbers", "dates"],
  "map-kind": Object.keys(SETTINGS).map(dashes),
  "map-setting": [...new Set([...Object.values(SETTINGS).flat(), "zone", "default", "missing"])].filter((name) => name !== "items").map(dashes),
  "map-group": groupsOf({}, { x: {} }).map(({ name }) => name),
  "map-written": ["plain", "comma", "point", "blank", ...DAYS_WRITTEN.map(dashes)],
  "map-missing": [...WHY],
  "map-ends": OUTCOMES,
  "map-others": ["nothing", "as-it-is"],
  "map-zero": ["true", "false"],
  "map-unit": ["thousands", "millions"],
  "map-fix-zero": ["true", "false"],
};
