// The tabs beside the documents, in their order: what each is called (`studio-tab-<name>`), and its panel.
import { panel as backtest } from "./backtest/panel.js";
import { panel as compare } from "./compare.js";
import { panel as form } from "./form.js";
import { panel as map } from "./map/panel.js";
import { panel as see } from "./see.js";
import { panel as test } from "./test.js";

/** @typedef {import("./studio.js").Studio} Studio */
/** What has changed. @typedef {import("./documents.js").Name | "lang"} What */
/** @typedef {{ draw(): unknown, changed?(what: What): void, destroy?(): void }} Panel */

/** @type {readonly [string, (studio: Studio) => Panel][]} */
export const PANELS = [
  ["form", form],
  ["map", map],
  ["see", see],
  ["test", test],
  ["compare", compare],
  ["backtest", backtest],
];
