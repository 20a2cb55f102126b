// Makes the package from dist/: `node pkg-scripts/package.mjs`, after a build. In target/package it leaves a folder and
// an archive of it; a page loads from the folder, npm installs the archive.
import { execFileSync } from "node:child_process";
import { cpSync, existsSync, readFileSync, renameSync, rmSync } from "node:fs";
import { basename, join } from "node:path";
import { pathToFileURL } from "node:url";
import { filesIn, writeIntegrity } from "./lib/integrity.mjs";
import { manifest } from "./lib/manifest.mjs";
import { notices } from "./lib/notices.mjs";
import { at, main, read, Stop, write } from "./lib/run.mjs";

/** Where the package is made. */
const made = at("target", "package");

/** Entries with a name of their own. */
const NAMES = /** @type {Record<string, string>} */ ({
  "index.js": ".",
  "walkaway.js": "./element",
  "review.js": "./review",
  "walkaway.single.js": "./single",
  "frame-host.js": "./frame-host",
});
/** The types of entries, where they are called otherwise than the script. */
const TYPES = /** @type {Record<string, string>} */ ({
  "walkaway.js": "types/index.d.ts",
  "auto.js": "types/index.d.ts",
  "walkaway.single.js": "types/single.d.ts",
  "auto.single.js": "types/single.d.ts",
  "frame-host.js": "types/hosts/frame-host.d.ts",
  "frame-host.classic.js": "types/frame-host.classic.d.ts",
});
/** Scripts for pages alone, which nobody imports; they keep the names of their files. */
const FOR_PAGES = ["frame.js", "frame-host.classic.js"];
/** What `npx walkaway` runs. */
const COMMAND = "shell.js";
/** Loaded by others, under names that change. */
const HASHED = /\.[0-9a-f]{10}\.js$/;
/** Scripts that do something when they are imported. */
const QUIET = ["index.js", "frame-host.js"];

/** The types of a script that leaves its API on the page. @param {string} name @param {string} from */
const onThePage = (name, from) => `import * as api from "${from}";
declare global {
  var ${name}: typeof api;
}
export {};
`;

/** @returns {{ folder: string, archive: string, version: string }} */
export function makePackage() {
  const own = JSON.parse(readFileSync(at("package.json"), "utf8"));
  if (!existsSync(at("dist", "index.js"))) throw new Stop("dist/ is empty; first: npm run build");
  if (!existsSync(at("dist", "types", "index.d.ts"))) throw new Stop("dist/types is missing; first: npm run build");
  const folder = join(made, `${own.name}-${own.version}`);
  const archive = `${folder}.tgz`;
  rmSync(folder, { recursive: true, force: true });
  rmSync(archive, { force: true });
  cpSync(at("dist"), folder, { recursive: true });
  write(join(folder, "types", "single.d.ts"), onThePage("Walkaway", "./index.js"));
  write(join(folder, "types", "frame-host.classic.d.ts"), onThePage("WalkawayFrame", "./hosts/frame-host.js"));
  write(join(folder, "LICENSE"), readFileSync(at("LICENSE"), "utf8"));
  write(join(folder, "third-party-notices.txt"), notices());
  write(join(folder, "custom-elements.json"), JSON.stringify(manifest(), null, 2) + "\n");
  write(join(folder, "README.md"), readFileSync(at("www", "hosts", "README.md"), "utf8"));
  const about = description(own, folder);
  writeIntegrity(folder);
  write(join(folder, "package.json"), JSON.stringify(about, null, 2) + "\n");
  renameSync(pack(folder), archive);
  return { folder, archive, version: own.version };
}

/** The package.json of the package. @param {any} own ours @param {string} folder */
function description({ name, version, description, license }, folder) {
  const files = filesIn(folder);
  const scripts = files.filter((file) => file.endsWith(".js") && !HASHED.test(file) && file !== COMMAND);
  const entries = scripts.map((file) => {
    const name = NAMES[file] ?? (FOR_PAGES.includes(file) ? `./${file}` : `./${file.replace(/\.js$/, "")}`);
    return /** @type {const} */ ([name, { types: `./${typesOf(folder, file)}`, default: `./${file}` }]);
  });
  // Pages and styles are served from the folder, not imported.
  const data = new Set([...files.filter((file) => file.endsWith(".json")), "integrity.json", "package.json"]);
  return {
    name,
    version,
    description,
    license,
    private: true,
    type: "module",
    types: "./types/index.d.ts",
    bin: { walkaway: `./${COMMAND}` },
    exports: {
      ...Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1))),
      ...Object.fromEntries([...data].map((file) => [`./${file}`, `./${file}`])),
    },
    sideEffects: scripts.filter((file) => !QUIET.includes(file)).map((file) => `./${file}`),
    customElements: "./custom-elements.json",
  };
}

/** Where the types of a script are; one that has none to offer gets empty ones. @param {string} folder @param {string} file */
function typesOf(folder, file) {
  const path = TYPES[file] ?? `types/${file.replace(/\.js$/, ".d.ts")}`;
  if (read(join(folder, path)) === undefined) write(join(folder, path), "export {};\n");
  return path;
}

/** Packs a folder as npm does, and gives the archive. @param {string} folder @returns {string} */
function pack(folder) {
  const out = execFileSync("npm", ["pack", folder, "--json", "--offline", "--ignore-scripts", "--pack-destination", made, "--loglevel=error"], { encoding: "utf8" });
  const said = JSON.parse(out);
  // Newer versions of npm answer by name, older ones a list.
  const { filename } = /** @type {any} */ (Object.values(said)[0]);
  return join(made, basename(filename));
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  await main(async () => {
    const { folder, archive } = makePackage();
    const kb = (/** @type {number} */ bytes) => `${(bytes / 1024).toFixed(0)} KB`;
    const size = (/** @type {string} */ path) => readFileSync(path).length;
    const files = filesIn(folder);
    console.log(`${folder}  (${files.length} files, ${kb(files.reduce((all, file) => all + size(join(folder, file)), 0))})`);
    console.log(`${archive}  (${kb(size(archive))})`);
    console.log(`install it: npm install ${archive}`);
  });
}
