// The single-file build carries the wasm in its script, compressed.

/** @param {string} base64 gzip data @returns {Promise<ArrayBuffer>} */
export async function unpack(base64) {
  const packed = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  const unpacked = new Blob([packed]).stream().pipeThrough(new DecompressionStream("gzip"));
  return new Response(unpacked).arrayBuffer();
}
