// Two lines on any page, in one classic script: the card, the coach and what finds their places. For pages that load no
// modules, and for bundles that scripts are joined into.
import * as own from "../index.js";
import { start } from "./auto.js";

const page = /** @type {{ Walkaway?: typeof own }} */ (/** @type {unknown} */ (globalThis));
// An earlier copy on the page has registered the element; its cards are the ones to be drawn.
const api = (page.Walkaway ??= own);
api.define();
start(api);
