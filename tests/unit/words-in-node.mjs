// What the names `walkaway:words-<part>` stand for, in Node. Import it, then import() what needs them.
import { register } from "node:module";

const loader = `
import { wordsModule } from ${JSON.stringify(new URL("../../pkg-scripts/lib/words.mjs", import.meta.url).href)};
const PREFIX = "walkaway:words-";
export const resolve = (name, context, next) => (name.startsWith(PREFIX) ? { url: name, shortCircuit: true } : next(name, context));
export const load = (url, context, next) =>
  url.startsWith(PREFIX) ? { format: "module", source: wordsModule(url.slice(PREFIX.length)), shortCircuit: true } : next(url, context);
`;
register(`data:text/javascript,${encodeURIComponent(loader)}`);
