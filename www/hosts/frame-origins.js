// The allow-list of the frame: which pages may show it. It lies with the frame, never in an address that a page gives.

export const SCHEMA = "walkaway.frame/1";

/** @typedef {{ schema?: string, origins?: string[], everySubdomainIsOurs?: boolean }} FrameConfig */

const KEYS = ["schema", "origins", "everySubdomainIsOurs", "$schema"];

/**
 * Whether an allow-list has entries that only the list of public suffixes can judge.
 * @param {unknown} config
 */
export function hasWildcards(config) {
  const { origins } = /** @type {{ origins?: unknown }} */ (config ?? {});
  return Array.isArray(origins) && origins.some((origin) => typeof origin === "string" && origin.includes("://*."));
}

/**
 * Every mistake of an allow-list, in words for whoever wrote it.
 * @param {unknown} config
 * @param {readonly string[]} [suffixes] the public suffixes, as publicsuffix.org writes them; without them no wildcard is
 *   right, for nobody could tell whose pages it lets in
 * @returns {string[]}
 */
export function mistakesOf(config, suffixes) {
  if (typeof config !== "object" || config === null || Array.isArray(config)) return ["it must be a JSON object"];
  const { schema, origins, everySubdomainIsOurs: ours } = /** @type {Record<string, unknown>} */ (config);
  const odd = Object.keys(config).filter((key) => !KEYS.includes(key));
  const found = odd.map((key) => `there is no "${key}"; there are ${KEYS.slice(0, 3).join(", ")}`);
  if (schema !== SCHEMA) found.push(`"schema" must be "${SCHEMA}"`);
  if (ours !== undefined && typeof ours !== "boolean") found.push(`"everySubdomainIsOurs" must be true or false`);
  if (!Array.isArray(origins)) return [...found, `"origins" must be a list of origins such as "https://crm.example.com"`];
  origins.forEach((origin, place) => {
    const mistake = mistakeOf(origin, ours === true, suffixes);
    if (mistake) found.push(`origins[${place}]: ${mistake}`);
  });
  return found;
}

/** @param {unknown} origin @param {boolean} ours @param {readonly string[]} [suffixes] @returns {string | undefined} */
function mistakeOf(origin, ours, suffixes) {
  if (typeof origin !== "string") return "must be text";
  const shown = `"${origin}"`;
  if (origin === "*" || origin === "null") return `${shown} would let any page in; name the origins one by one`;
  const plain = origin.replace("://*.", "://");
  const known = originOf(plain);
  if (known === undefined || known.includes("*")) return `${shown} is no origin; it looks like "https://crm.example.com"`;
  if (known !== plain) return `${shown} must be written as an origin alone, without path: "${origin === plain ? known : known.replace("://", "://*.")}"`;
  const { protocol, hostname } = new URL(plain);
  if (origin === plain) {
    if (protocol === "https:" || isHere(hostname)) return undefined;
    return `${shown}: over http anybody on the way can be that page; only https is safe (http is allowed for localhost)`;
  }
  if (protocol !== "https:") return `${shown}: only https may stand before a wildcard`;
  if (!hostname.includes(".")) return `${shown} would let in everything under ${hostname}`;
  if (!ours) {
    return `${shown} lets in every page under ${hostname}; on a vendor's domain these are other companies. Name the exact origin, or, if the domain is yours alone, add "everySubdomainIsOurs": true`;
  }
  if (!suffixes) return `${shown}: a wildcard cannot be checked here, without frame-suffixes.json; name the origins one by one`;
  if (isShared(hostname, suffixes)) return `${shown}: under ${hostname} anybody may have a page; name the origins one by one`;
  return undefined;
}

/** Whether a name is this very computer's, which nobody is on the way to. @param {string} hostname */
function isHere(hostname) {
  return /^(localhost|.*\.localhost|127(\.\d+){3}|\[::1\])$/.test(hostname);
}

/**
 * Whether strangers may have pages under a name: anybody may register right under it (publicsuffix.org/list, "Algorithm"),
 * or under some name beneath it, such as a hoster's `eu.compute.example` under `compute.example`.
 * @param {string} hostname @param {readonly string[]} suffixes
 */
export function isShared(hostname, suffixes) {
  const name = hostname.replace(/\.$/, "");
  const above = name.slice(name.indexOf(".") + 1);
  if (suffixes.some((rule) => !rule.startsWith("!") && rule.endsWith(`.${name}`))) return true;
  if (suffixes.includes(`!${name}`)) return false;
  return !name.includes(".") || suffixes.includes(name) || suffixes.includes(`*.${above}`);
}

/** Whether a correct allow-list has this origin. @param {FrameConfig} config @param {string} origin */
export function allows(config, origin) {
  // Also when asked for "null" or nonsense: only what is an origin can be on the list.
  if (originOf(origin) !== origin) return false;
  return (config.origins ?? []).some((entry) => {
    if (!entry.includes("://*.")) return entry === origin;
    const [scheme = "", rest = ""] = entry.split("*");
    return origin.startsWith(scheme) && origin.endsWith(rest) && origin.length > scheme.length + rest.length;
  });
}

/** An address's origin, of those that can be told apart. @param {string} address @returns {string | undefined} */
export function originOf(address) {
  try {
    const { origin, protocol } = new URL(address);
    return protocol === "https:" || protocol === "http:" ? origin : undefined;
  } catch {
    return undefined;
  }
}
