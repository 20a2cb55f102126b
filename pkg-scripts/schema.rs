//! Writes the JSON Schemas of everything that crosses the border, from the Rust types, into the folder that is
//! named: `cargo run --features schema --bin schema -- www/schema`. The types for JavaScript are made from them.

use std::path::Path;
use std::process::ExitCode;

use schemars::JsonSchema;
use schemars::generate::SchemaSettings;
use walkaway_rules::advice::Coaching;
use walkaway_rules::facts::deal::Deal;
use walkaway_rules::facts::record::Record;
use walkaway_rules::guidance::Guidance;
use walkaway_rules::mapping::{ConfigFile, MappingFile};
use walkaway_rules::past::Summary;
use walkaway_rules::policy::file::PolicyFile;
use walkaway_rules::review::Review;

/// A schema for what people write: nothing is required, and a key that nobody reads is a mistake.
fn written<T: JsonSchema>() -> serde_json::Value {
    let mut schema = SchemaSettings::draft2020_12().into_generator().into_root_schema_for::<T>().to_value();
    walk(&mut schema);
    schema
}

/// What the rules conclude, as it is serialised.
fn concluded<T: JsonSchema>() -> serde_json::Value {
    SchemaSettings::draft2020_12().for_serialize().into_generator().into_root_schema_for::<T>().to_value()
}

fn walk(schema: &mut serde_json::Value) {
    if let Some(object) = schema.as_object_mut() {
        if object.contains_key("properties") {
            object.remove("required");
            object.entry("additionalProperties").or_insert(false.into());
        }
        object.values_mut().for_each(walk);
    } else if let Some(list) = schema.as_array_mut() {
        list.iter_mut().for_each(walk);
    }
}

fn main() -> ExitCode {
    let Some(folder) = std::env::args().nth(1) else {
        eprintln!("name the folder to write the schemas to");
        return ExitCode::FAILURE;
    };
    let files = [
        ("deal", written::<Deal>()),
        ("policy", written::<PolicyFile>()),
        ("mapping", written::<MappingFile>()),
        ("config", written::<ConfigFile>()),
        ("record", written::<Record>()),
        ("guidance", concluded::<Guidance>()),
        ("coaching", concluded::<Coaching>()),
        ("review", concluded::<Review>()),
        ("past", concluded::<Summary>()),
    ];
    for (name, mut schema) in files {
        if ["policy", "mapping", "config"].contains(&name)
            && let Some(properties) = schema.get_mut("properties").and_then(serde_json::Value::as_object_mut)
        {
            // An editor writes this key to complete the file; the check skips it.
            properties.insert("$schema".to_owned(), serde_json::json!({ "type": "string" }));
        }
        let path = Path::new(&folder).join(format!("{name}.schema.json"));
        let text = serde_json::to_string_pretty(&schema).map(|text| text + "\n");
        let written = text.map_err(std::io::Error::from).and_then(|text| std::fs::write(&path, text));
        if let Err(error) = written {
            eprintln!("{}: {error}", path.display());
            return ExitCode::FAILURE;
        }
        println!("{}", path.display());
    }
    ExitCode::SUCCESS
}
