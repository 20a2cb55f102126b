//! Writes the JSON Schemas of everything that crosses the border, from the Rust types: `npm run contract`.
fn main() {}
