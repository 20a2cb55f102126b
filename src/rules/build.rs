//! Lists the phrase files of the linter, `www/lang/avoid.<language>.txt`: a language more is a file more.

use std::path::Path;
use std::{env, fs, io};

fn main() -> io::Result<()> {
    let folder = Path::new("../../www/lang");
    let mut names: Vec<String> = Vec::new();
    for entry in fs::read_dir(folder)? {
        let name = entry?.file_name().to_string_lossy().into_owned();
        if name.starts_with("avoid.") && name.ends_with(".txt") {
            names.push(name);
        }
    }
    names.sort();
    let mut list = String::from("&[");
    for name in &names {
        let path = fs::canonicalize(folder.join(name))?;
        println!("cargo::rerun-if-changed={}", folder.join(name).display());
        list += &format!("include_str!({path:?}), ");
    }
    list.push(']');
    println!("cargo::rerun-if-changed=build.rs");
    fs::write(Path::new(&env::var("OUT_DIR").map_err(io::Error::other)?).join("avoid.rs"), list)
}
