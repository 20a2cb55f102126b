// The studio with the demo's policies, its mapping and record, and its deals to try things on.
import { LANGUAGES } from "../words/languages.js";

const address = new URLSearchParams(location.search);
const lang = LANGUAGES.find((name) => name === address.get("lang")) ?? "es";
const POLICIES = ["standard", "strict", "mistakes"];
const policy = POLICIES.find((name) => name === address.get("policy")) ?? "standard";

/** @param {string} path */
const text = async (path) => (await fetch(new URL(path, import.meta.url))).text();
const [own, other, mapping, record, config, deals] = await Promise.all([
  text(`policies/${policy}.json`),
  text(`policies/${policy === "strict" ? "standard" : "strict"}.json`),
  ...["mapping", "record", "config"].map((name) => text(`../hosts/example.${name}.json`)),
  text("deals.json"),
]);

document.documentElement.lang = lang;
const studio = /** @type {any} */ (document.createElement("walkaway-studio"));
studio.setAttribute("lang", lang);
studio.setAttribute("place", `demo-${policy}`);
studio.start = { policy: own, other, mapping, record, config };
studio.samples = JSON.parse(deals ?? "").deals.map((/** @type {any} */ { deal }) => ({ deal, title: [deal.buyer, deal.name].filter(Boolean).join(" · ") }));
document.getElementById("main")?.append(studio);
