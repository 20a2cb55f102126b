// A real Tryton for the tests: set up from the registries, seeded, started, and ended again.
import { spawn, spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createServer, request } from "node:http";
import { createServer as createSocket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { at, hash, Stop } from "../../pkg-scripts/lib/run.mjs";

const DATABASE = "crm";
/** Of everybody in it; long enough for Tryton. */
export const PASSWORD = "prueba-8-negociar";
/** What pkg-scripts/lib/tryton.sh ends with where there is no way to the registries. */
const UNREACHABLE = 75;

const place = at(".tools", "tryton");
const python = join(place, "venv", "bin", "python");
const client = join(place, "client", "node_modules");

/** Installs Tryton, unless it is there. @returns {string | undefined} why there is none to be had here */
export function setUp() {
  const { status } = spawnSync("bash", [at("pkg-scripts", "lib", "tryton.sh")], { stdio: ["ignore", "inherit", "inherit"] });
  if (status === UNREACHABLE) return "the registries that Tryton comes from cannot be reached";
  if (status !== 0) throw new Stop("Tryton could not be set up; see above");
  return undefined;
}

/** Runs a program of Tryton's to its end. @param {string[]} args @param {Record<string, string>} [env] */
function tryton(args, env = {}) {
  const { status, stdout, stderr } = spawnSync(python, args, { encoding: "utf8", env: { ...process.env, ...env } });
  if (status !== 0) throw new Stop(`python ${args.join(" ")} failed:\n${stdout}\n${stderr}`);
}

/** @param {string} folder @param {string[]} more @returns {string} the path of a configuration for a database there */
function configuration(folder, more = []) {
  const path = join(folder, "trytond.conf");
  writeFileSync(path, ["[database]", "uri = sqlite://", `path = ${folder}`, ...more, ""].join("\n"));
  return path;
}

/** The seeded database, made once for these versions and this seed: half of the time that all of this takes. */
function seeded() {
  const sources = ["tests/tryton/requirements.txt", "tests/tryton/seed.py", "www/demo/deals.json"];
  const made = join(place, `seeded-${hash(PASSWORD, ...sources.map((path) => readFileSync(at(path))))}`);
  if (existsSync(made)) return made;
  const making = `${made}.making`;
  rmSync(making, { recursive: true, force: true });
  mkdirSync(making, { recursive: true });
  const conf = configuration(making);
  const secret = join(making, "password");
  writeFileSync(join(making, `${DATABASE}.sqlite`), "");
  writeFileSync(secret, PASSWORD);
  const admin = join(place, "venv", "bin", "trytond-admin");
  const what = ["-u", "sale_opportunity", "--activate-dependencies", "--email", "admin@example.com", "--language", "es"];
  tryton([admin, "-c", conf, "-d", DATABASE, ...what], { TRYTONPASSFILE: secret });
  tryton([at("tests", "tryton", "seed.py"), conf, DATABASE, PASSWORD]);
  renameSync(making, made);
  return made;
}

/**
 * What an admin does: the build beside the web client, and the few lines of the adapter's README as `custom.js`.
 * @param {string} root
 */
function install(root) {
  const sao = join(client, "tryton-sao");
  for (const name of readdirSync(sao)) symlinkSync(join(sao, name), join(root, name));
  symlinkSync(client, join(root, "node_modules"));
  if (!existsSync(at("dist", "hosts", "tryton.js"))) throw new Stop("dist/hosts/tryton.js is not there: npm run build");
  symlinkSync(at("dist"), join(root, "walkaway"));
  const [, lines] = readFileSync(at("www", "hosts", "tryton", "README.md"), "utf8").match(/```js\n([^]*?)```/) ?? [];
  if (!lines) throw new Stop("the adapter's README has no custom.js");
  writeFileSync(join(root, "custom.js"), lines);
}

/** @returns {Promise<number>} a port that is free now */
function freePort() {
  return new Promise((done, fail) => {
    const probe = createSocket();
    probe.on("error", fail);
    probe.listen(0, "127.0.0.1", () => {
      const { port } = /** @type {import("node:net").AddressInfo} */ (probe.address());
      probe.close(() => done(port));
    });
  });
}

/** Starts a Tryton of its own, with the seeded data. */
export async function start() {
  const folder = mkdtempSync(join(tmpdir(), "walkaway-tryton-"));
  // The database and, in a folder beside it, the attachments.
  for (const name of [`${DATABASE}.sqlite`, DATABASE]) cpSync(join(seeded(), name), join(folder, name), { recursive: true });
  const root = join(folder, "web");
  mkdirSync(root);
  install(root);
  const port = await freePort();
  const conf = configuration(folder, ["[web]", `listen = 127.0.0.1:${port}`, `root = ${root}`]);
  const server = spawn(python, [join(place, "venv", "bin", "trytond"), "-c", conf, "-d", DATABASE], { stdio: ["ignore", "ignore", "pipe"] });
  let said = "";
  server.stderr.on("data", (text) => (said = (said + text).slice(-20_000)));
  const ended = new Promise((done) => server.on("exit", done));
  const tryton = new Tryton(`http://127.0.0.1:${port}`, async () => {
    server.kill();
    await ended;
    rmSync(folder, { recursive: true, force: true });
  });
  for (let turn = 0; turn < 300; turn++) {
    if (server.exitCode !== null) throw new Stop(`trytond ended:\n${said}`);
    if (await fetch(`${tryton.url}/`).then(({ ok }) => ok, () => false)) return tryton;
    await new Promise((done) => setTimeout(done, 100));
  }
  await tryton.stop();
  throw new Stop(`trytond does not answer:\n${said}`);
}

export class Tryton {
  /** @param {string} url @param {() => Promise<void>} stop */
  constructor(url, stop) {
    this.url = url;
    this.stop = stop;
  }

  /** The address of an opportunity in the web client. @param {number} id @param {string} [url] */
  opportunity(id, url = this.url) {
    return `${url}/#${DATABASE}/model/sale.opportunity/${id}`;
  }

  /** The address of the list of opportunities. */
  list() {
    return `${this.url}/#${DATABASE}/model/sale.opportunity`;
  }

  /**
   * What Tryton itself says, past the web client and the card.
   * @param {string} model @param {string} method @param {unknown[]} params
   */
  async ask(model, method, ...params) {
    this.session ??= this.#login();
    return this.#call(`model.${model}.${method}`, [...params, {}], await this.session);
  }

  async #login() {
    const [user, key] = await this.#call("common.db.login", ["admin", { password: PASSWORD }, "en"]);
    return Buffer.from(`admin:${user}:${key}`).toString("base64");
  }

  /** @param {string} method @param {unknown[]} params @param {string} [session] */
  async #call(method, params, session) {
    const answer = await fetch(`${this.url}/${DATABASE}/rpc/`, {
      method: "POST",
      headers: { "Content-Type": "application/json", ...(session ? { Authorization: `Session ${session}` } : {}) },
      body: JSON.stringify({ id: 1, method, params }),
    });
    const { result, error } = await answer.json();
    if (error) throw new Error(`${method}: ${JSON.stringify(error)}`);
    return result;
  }
}

/** A server in front of Tryton that sends a Content-Security-Policy, as an admin's does. @param {string} url @param {string} policy */
export async function withPolicy(url, policy) {
  const { hostname, port } = new URL(url);
  const server = createServer((asked, answer) => {
    const { method, url: path, headers } = asked;
    const passed = request({ hostname, port, method, path, headers }, (got) => {
      answer.writeHead(got.statusCode ?? 502, { ...got.headers, "content-security-policy": policy });
      got.pipe(answer);
    });
    passed.on("error", () => answer.destroy());
    // Whoever goes away does not wait for the notifications any longer.
    answer.on("close", () => passed.destroy());
    asked.pipe(passed);
  });
  const own = await freePort();
  await new Promise((done) => server.listen(own, "127.0.0.1", () => done(undefined)));
  return {
    url: `http://127.0.0.1:${own}`,
    stop: () =>
      new Promise((done) => {
        server.close(done);
        server.closeAllConnections();
      }),
  };
}
