// A text on the clipboard.

/** @param {string} text @param {HTMLElement} root where a field may be for a moment @returns {Promise<boolean>} whether it is there */
export async function copyText(text, root) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // No permission, or a page that is not secure: the old way, which needs a field.
    const field = document.createElement("textarea");
    field.value = text;
    field.className = "hidden";
    const home = /** @type {ShadowRoot | Document} */ (root.getRootNode());
    const focused = /** @type {HTMLElement | null} */ (home.activeElement);
    root.append(field);
    field.select();
    const copied = document.execCommand("copy");
    field.remove();
    focused?.focus();
    return copied;
  }
}
