// Nodes without innerHTML: the page forbids it, and so do many CRMs.

/**
 * @param {string} tag
 * @param {Record<string, unknown>} [attributes] `on…` are listeners, `value`, `checked` and `selected` properties; null and false are left out
 * @param {...(Node | string | null | undefined)} children
 * @returns {any}
 */
export function el(tag, attributes = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null || value === undefined || value === false) continue;
    if (name.startsWith("on")) node.addEventListener(name.slice(2), /** @type {EventListener} */ (value));
    else if (name === "value" || name === "checked" || name === "selected") Object.assign(node, { [name]: value });
    else node.setAttribute(name, value === true ? "" : String(value));
  }
  node.append(...children.filter((child) => child !== null && child !== undefined));
  return node;
}

/** The value at a dotted path. @param {any} root @param {string} path */
export function get(root, path) {
  return path.split(".").reduce((at, step) => at?.[step], root);
}

/** Puts a value at a dotted path; nothing takes it away. @param {any} root @param {string} path @param {unknown} value */
export function put(root, path, value) {
  const steps = path.split(".");
  const last = /** @type {string} */ (steps.pop());
  const at = steps.reduce((here, step) => (here[step] ??= {}), root);
  if (value === undefined || value === null || value === "") delete at[last];
  else at[last] = value;
}
