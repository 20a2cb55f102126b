// Registers <walkaway-card>.
import { WalkawayCardElement } from "./element.js";

const TAG = "walkaway-card";

/** Registers `<walkaway-card>`. A second script on the page finds it there and leaves it. */
export function define() {
  const registry = globalThis.customElements;
  if (!registry) return;
  if (registry.get(TAG)) {
    console.warn(`walkaway: <${TAG}> is registered already; is the script on this page twice?`);
    return;
  }
  registry.define(TAG, WalkawayCardElement);
}
