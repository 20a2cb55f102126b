// A page may have put something on Object.prototype, and `for (name in object)` then finds it in every object. We write
// no such loop, but esbuild does where it makes an object of a module's exports: there it may only go through what the
// object itself has. Any other one stops the build.
import { Stop } from "./run.mjs";

/** @param {string} script as esbuild has written it, minified */
export function withoutForIn(script) {
  const mended = script.replace(
    /for\(var ([\w$]+) in ([\w$]+)\)([\w$]+\([\w$]+,\1,\{get:\2\[\1\],enumerable:!0\}\))/g,
    (_, name, object, rest) => `for(var ${name} of Object.keys(${object}))${rest.replace("{get:", "{__proto__:null,get:")}`,
  );
  const [found] = mended.match(/for\((?:var |let |const )?[\w$]+ in .{0,60}/) ?? [];
  if (found) throw new Stop(`a loop through what all objects have, too: ${found}`);
  return mended;
}
