// The allow-list of the frame: which pages may show it. It lies with the frame, never in an address that a page gives.

export const SCHEMA = "walkaway.frame/1";

/** @typedef {{ schema?: string, origins?: string[], everySubdomainIsOurs?: boolean }} FrameConfig */

const KEYS = ["schema", "origins", "everySubdomainIsOurs", "$schema"];

/**
 * Every mistake of an allow-list, in words for whoever wrote it.
 * @param {unknown} config
 * @returns {string[]}
 */
export function mistakesOf(config) {
  if (typeof config !== "object" || config === null || Array.isArray(config)) return ["it must be a JSON object"];
  const { schema, origins, everySubdomainIsOurs: ours } = /** @type {Record<string, unknown>} */ (config);
  const odd = Object.keys(config).filter((key) => !KEYS.includes(key));
  const found = odd.map((key) => `there is no "${key}"; there are ${KEYS.slice(0, 3).join(", ")}`);
  if (schema !== SCHEMA) found.push(`"schema" must be "${SCHEMA}"`);
  if (ours !== undefined && typeof ours !== "boolean") found.push(`"everySubdomainIsOurs" must be true or false`);
  if (!Array.isArray(origins)) return [...found, `"origins" must be a list of origins such as "https://crm.example.com"`];
  origins.forEach((origin, place) => {
    const mistake = mistakeOf(origin, ours === true);
    if (mistake) found.push(`origins[${place}]: ${mistake}`);
  });
  return found;
}

/** @param {unknown} origin @param {boolean} ours @returns {string | undefined} */
function mistakeOf(origin, ours) {
  if (typeof origin !== "string") return "must be text";
  const shown = JSON.stringify(origin);
  if (origin === "*" || origin === "null") return `${shown} would let any page in; name the origins one by one`;
  const plain = origin.replace("://*.", "://");
  const known = originOf(plain);
  if (known === undefined || known.includes("*")) return `${shown} is no origin; it looks like "https://crm.example.com"`;
  if (known !== plain) return `${shown} must be written as an origin alone, without path: "${origin === plain ? known : known.replace("://", "://*.")}"`;
  if (origin === plain) return undefined;
  const { protocol, hostname } = new URL(plain);
  if (protocol !== "https:") return `${shown}: only https may stand before a wildcard`;
  if (!hostname.includes(".")) return `${shown} would let in everything under ${hostname}`;
  if (!ours) {
    return `${shown} lets in every page under ${hostname}; on a vendor's domain these are other companies. Name the exact origin, or, if the domain is yours alone, add "everySubdomainIsOurs": true`;
  }
  return undefined;
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
