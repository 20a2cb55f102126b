// The single-file build: a classic script that registers the element and leaves its API in `Walkaway`.
import * as api from "../index.js";

const page = /** @type {{ Walkaway?: typeof api }} */ (/** @type {unknown} */ (globalThis));
page.Walkaway ??= api;
api.define();
