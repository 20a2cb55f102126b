//! `bindgen <input.wasm> <output directory>`: the JavaScript half of the bindings, and the wasm that fits it.
//! A library call instead of the command-line tool, so that the lock file holds both halves at one version.

use std::process::ExitCode;

use wasm_bindgen_cli_support::Bindgen;

fn main() -> ExitCode {
    let mut args = std::env::args().skip(1);
    let (Some(input), Some(output)) = (args.next(), args.next()) else {
        eprintln!("usage: bindgen <input.wasm> <output directory>");
        return ExitCode::FAILURE;
    };
    let mut bindgen = Bindgen::new();
    bindgen.input_path(input).out_name("walkaway").typescript(false).omit_default_module_path(true);
    match bindgen.no_modules(true).and_then(|bindgen| bindgen.generate(output)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("bindgen: {error:#}");
            ExitCode::FAILURE
        }
    }
}
