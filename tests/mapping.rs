//! The check of a mapping: every mistake is found, at its path, all at once; and a fact can be mapped exactly when the
//! deal has it.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, missing_docs)]

mod common;

use std::collections::BTreeSet;

use common::{default_policy, put, tree};
use serde_json::{Value, json};
use walkaway_rules::mapping::{check, paths};
use walkaway_rules::vocabulary::{FieldError, Severity};

/// A mapping without mistakes: one field of each reading.
fn whole() -> Value {
    json!({
        "$schema": "mapping.schema.json",
        "schema": "walkaway.mapping/1",
        "name": "ejemplo",
        "numbers": "1.234,56",
        "dates": "dd/mm/yyyy",
        "zone": "America/Mexico_City",
        "fields": {
            "id": { "from": "Id", "kind": "text", "prefix": "trato-" },
            "currency": { "from": ["Moneda", "Cuenta.Moneda"], "kind": "text", "default": "MXN" },
            "amount": { "from": "Monto", "kind": "money", "currency_from": "Moneda", "currency": "MXN" },
            "cost.direct": { "from": "Costo", "kind": "micros", "currency": "USD", "zero_is_empty": true },
            "list_price": { "from": "Total", "kind": "money", "tax_included": "0.16", "unit": "thousands" },
            "fit.company_size": { "from": "Ventas", "kind": "money", "unit": "millions", "currency": "USD" },
            "terms.sla_uptime.asked": { "from": "Sla", "kind": "decimal" },
            "cost.overhead": { "from": "Indirecto", "kind": "money", "missing": "forbidden" },
            "seats": { "from": "Usuarios", "kind": "integer", "written": "1,234.56" },
            "segment": { "from": "Empleados", "kind": "range",
                "bands": [{ "below": 50, "value": "small" }, { "below": "1000", "value": "mid_market" }, { "value": "enterprise" }] },
            "stage": { "from": "Etapa", "kind": "lookup", "table": { "Cotización": "proposal", "Cierre": "closing" } },
            "close_on": { "from": "Cierre", "kind": "date", "written": "epoch_ms", "zone": "UTC" },
            "fit.industry": { "from": "Giros", "kind": "list", "of": "lookup", "separator": ", ", "table": { "Salud": "health_care" } },
            "fit.geography": { "from": "Pais", "kind": "country", "table": { "Méjico": "MX" } },
            "terms.payment_days.asked": { "from": "Plazo", "kind": "lookup", "table": { "Neto 30": 30, "Contado": 0 } },
            "terms.liability_cap.deal_breaker": { "from": "Insiste", "kind": "answer" },
            "signs.unreasonable_demands.seen": { "from": "Cambia", "kind": "yes_no" },
            "adjustment.share": { "from": "Ajuste", "kind": "percent" },
            "leverage.quota": { "missing": "unsupported" },
            "leverage.alternatives": { "from": "Otros", "kind": "list", "limit": 20, "items": {
                "id": { "from": "Id", "kind": "text" },
                "amount": { "from": "Monto", "kind": "decimal" },
                "probability": { "from": "Prob", "kind": "ratio" }
            } },
            "offers": { "from": "Ofertas", "kind": "list", "items": {
                "side": { "default": "us" },
                "on": { "from": "Fecha", "kind": "moment", "written": "yyyy-mm-dd" },
                "amount": { "from": ".", "kind": "money" }
            } }
        }
    })
}

fn found(mapping: &Value) -> Vec<FieldError> {
    check(&tree(mapping), default_policy().policy.as_ref())
}

/// The findings as "path code".
fn codes(mapping: &Value) -> Vec<String> {
    found(mapping).iter().map(|error| format!("{} {}", error.path, error.code)).collect()
}

/// The field that is put in the place of `amount`, or beside it at another path.
fn with(target: &str, field: &Value) -> Value {
    let mut mapping = whole();
    mapping["fields"][target] = field.clone();
    mapping
}

#[test]
fn a_mapping_with_every_reading_has_no_mistakes() {
    assert_eq!(codes(&whole()), Vec::<String>::new());
}

#[test]
fn each_mistake_is_found_at_its_path() {
    let table: Vec<(&str, Value, &str)> = vec![
        ("amuont", json!({ "from": "A", "kind": "money" }), "fields.amuont unknown-target-nearest"),
        ("qwertyuiop", json!({ "from": "A", "kind": "money" }), "fields.qwertyuiop unknown-target"),
        ("cost.direkt", json!({ "from": "A", "kind": "money" }), "fields.cost.direkt unknown-target-nearest"),
        (
            "amount.value",
            json!({ "from": "A", "kind": "money" }),
            "fields.amount.value unknown-target-nearest",
        ),
        ("schema", json!({ "from": "A", "kind": "text" }), "fields.schema unknown-target"),
        ("cost", json!({ "from": "A", "kind": "money" }), "fields.cost target-is-group"),
        ("fit", json!({ "from": "A", "kind": "text" }), "fields.fit target-is-group"),
        ("offers.0.amount", json!({ "from": "A", "kind": "money" }), "fields.offers.0.amount target-in-list"),
        ("amount", json!({ "from": "A" }), "fields.amount.kind required"),
        ("amount", json!({}), "fields.amount.kind required"),
        ("amount", json!({ "kind": "money" }), "fields.amount.from required"),
        ("amount", json!({ "from": "A..B", "kind": "money" }), "fields.amount.from bad-path"),
        (
            "amount",
            json!({ "from": ["A", "x.__proto__.y"], "kind": "money" }),
            "fields.amount.from.1 bad-path",
        ),
        ("amount", json!({ "from": "A.".repeat(16) + "B", "kind": "money" }), "fields.amount.from bad-path"),
        ("amount", json!({ "from": 7, "kind": "mony" }), "fields.amount.kind not-allowed-nearest"),
        ("amount", json!({ "from": "A", "kind": "eval" }), "fields.amount.kind not-allowed"),
        ("amount", json!({ "from": "A", "kind": "date" }), "fields.amount.kind kind-unfit"),
        ("close_on", json!({ "from": "A", "kind": "moment" }), "fields.close_on.kind kind-unfit"),
        ("offers", json!({ "from": "A", "kind": "money" }), "fields.offers.kind kind-unfit"),
        ("offers", json!({ "from": "A", "kind": "list" }), "fields.offers.items required"),
        ("fit.industry", json!({ "from": "A", "kind": "list" }), "fields.fit.industry.of required"),
        (
            "fit.industry",
            json!({ "from": "A", "kind": "list", "of": "list" }),
            "fields.fit.industry.of kind-unfit",
        ),
        (
            "amount",
            json!({ "from": "A", "kind": "money", "written": "dd/mm/yyyy" }),
            "fields.amount.written not-allowed",
        ),
        (
            "close_on",
            json!({ "from": "A", "kind": "date", "written": "1,234.56" }),
            "fields.close_on.written not-allowed",
        ),
        (
            "close_on",
            json!({ "from": "A", "kind": "date", "zone": "Mexico City" }),
            "fields.close_on.zone bad-zone",
        ),
        (
            "amount",
            json!({ "from": "A", "kind": "money", "currency": "pesos" }),
            "fields.amount.currency not-a-currency",
        ),
        (
            "seats",
            json!({ "from": "A", "kind": "integer", "currency": "USD" }),
            "fields.seats.currency setting-unused",
        ),
        (
            "amount",
            json!({ "from": "A", "kind": "money", "table": { "a": 1 } }),
            "fields.amount.table setting-unused",
        ),
        (
            "amount",
            json!({ "from": "A", "kind": "money", "items": { "id": {} } }),
            "fields.amount.items setting-unused",
        ),
        ("amount", json!({ "from": "A", "kind": "money", "limit": 5 }), "fields.amount.limit setting-unused"),
        (
            "name",
            json!({ "from": "A", "kind": "text", "written": "1,234.56" }),
            "fields.name.written setting-unused",
        ),
        ("stage", json!({ "from": "A", "kind": "lookup" }), "fields.stage.table required"),
        (
            "stage",
            json!({ "from": "A", "kind": "lookup", "table": { "Propuesta": "propossal" } }),
            "fields.stage.table.Propuesta not-allowed-nearest",
        ),
        (
            "amount",
            json!({ "from": "A", "kind": "lookup", "table": { "x": "much" } }),
            "fields.amount.table.x not-a-number",
        ),
        (
            "amount",
            json!({ "from": "A", "kind": "lookup", "table": { "x": null } }),
            "fields.amount.table.x required",
        ),
        (
            "fit.geography",
            json!({ "from": "A", "kind": "country", "table": { "x": "Mexico" } }),
            "fields.fit.geography.table.x not-a-country",
        ),
        ("segment", json!({ "from": "A", "kind": "range" }), "fields.segment.bands required"),
        (
            "segment",
            json!({ "from": "A", "kind": "range", "bands": [{ "value": "a" }, { "value": "b" }] }),
            "fields.segment.bands.0.below required",
        ),
        (
            "segment",
            json!({ "from": "A", "kind": "range", "bands": [{ "below": 9, "value": "a" }, { "below": 9, "value": "b" }] }),
            "fields.segment.bands.1.below bands-in-order",
        ),
        (
            "segment",
            json!({ "from": "A", "kind": "range", "bands": [{ "below": 9 }] }),
            "fields.segment.bands.0.value required",
        ),
        (
            "amount",
            json!({ "from": "A", "kind": "money", "default": "free" }),
            "fields.amount.default not-a-number",
        ),
        ("adjustment.share", json!({ "default": 3 }), "fields.adjustment.share.default out-of-range"),
        (
            "offers",
            json!({ "from": "A", "kind": "list", "items": { "amount": { "default": 1 } }, "default": [] }),
            "fields.offers.default setting-unused",
        ),
        (
            "offers",
            json!({ "from": "A", "kind": "list", "items": { "amnt": { "from": "B", "kind": "money" } } }),
            "fields.offers.items.amnt unknown-target-nearest",
        ),
        (
            "offers",
            json!({ "from": "A", "kind": "list", "limit": 5001, "items": { "in_return": { "default": "x" } } }),
            "fields.offers.limit out-of-range",
        ),
        (
            "close_on",
            json!({ "from": "A", "kind": "date", "written": "dd-mm-yyyy" }),
            "fields.close_on.written not-allowed-nearest",
        ),
        (
            "amount",
            json!({ "from": "A", "kind": "money", "written": "1.234.56" }),
            "fields.amount.written not-allowed-nearest",
        ),
        (
            "amount",
            json!({ "from": "A", "kind": "money", "prefix": "lead-" }),
            "fields.amount.prefix setting-unused",
        ),
        (
            "name",
            json!({ "from": "A", "kind": "text", "separator": "," }),
            "fields.name.separator setting-unused",
        ),
        (
            "fit.industry",
            json!({ "from": "A", "kind": "list", "of": "text", "separator": "" }),
            "fields.fit.industry.separator required",
        ),
        (
            "fit.industry",
            json!({ "from": "A", "kind": "list", "of": "text", "separator": 7 }),
            "fields.fit.industry.separator wrong-type",
        ),
        (
            "fit.industry",
            json!({ "from": "A", "kind": "list", "of": "text", "separator": "-----------" }),
            "fields.fit.industry.separator text-too-long",
        ),
        (
            "seats",
            json!({ "from": "A", "kind": "integer", "unit": "dozens" }),
            "fields.seats.unit not-allowed",
        ),
        (
            "name",
            json!({ "from": "A", "kind": "text", "unit": "millions" }),
            "fields.name.unit setting-unused",
        ),
        (
            "name",
            json!({ "from": "A", "kind": "text", "zero_is_empty": true }),
            "fields.name.zero_is_empty setting-unused",
        ),
        (
            "name",
            json!({ "from": "A", "kind": "text", "others": "as_it_is" }),
            "fields.name.others setting-unused",
        ),
        (
            "name",
            json!({ "from": "A", "kind": "lookup", "table": { "a": "b" }, "others": "whatever" }),
            "fields.name.others not-allowed",
        ),
        (
            "seats",
            json!({ "from": "A", "kind": "integer", "tax_included": "0.19" }),
            "fields.seats.tax_included setting-unused",
        ),
        (
            "amount",
            json!({ "from": "A", "kind": "money", "tax_included": 19 }),
            "fields.amount.tax_included out-of-range",
        ),
        (
            "amount",
            json!({ "from": "A", "kind": "money", "tax_included": 0 }),
            "fields.amount.tax_included out-of-range",
        ),
        (
            "terms.sla_uptime.asked",
            json!({ "from": "A", "kind": "percent" }),
            "fields.terms.sla_uptime.asked.kind percent-not-share",
        ),
        ("leverage.quota", json!({ "missing": "secret" }), "fields.leverage.quota.missing not-allowed"),
        (
            "amount",
            json!({ "from": "A", "kind": "money", "transform": "x*2" }),
            "fields.amount.transform unknown-key",
        ),
        ("amount", json!("Amount"), "fields.amount wrong-type"),
        (
            "terms.liabilty_cap.asked",
            json!({ "from": "A", "kind": "text" }),
            "fields.terms.liabilty_cap.asked unknown-term-nearest",
        ),
        ("fit.zzzzzzzzzz", json!({ "from": "A", "kind": "text" }), "fields.fit.zzzzzzzzzz unknown-criterion"),
        (
            "signs.zzzzzzzzzz.seen",
            json!({ "from": "A", "kind": "yes_no" }),
            "fields.signs.zzzzzzzzzz.seen unknown-sign",
        ),
    ];
    for (target, field, expected) in table {
        let codes = codes(&with(target, &field));
        assert!(
            codes.iter().any(|code| code == expected),
            "{target} {field}: expected {expected}, found {codes:?}"
        );
    }
}

#[test]
fn mistakes_of_the_file_itself() {
    let cases = [
        ("schema", json!("walkaway.mapping/2"), "schema wrong-schema"),
        ("schema", json!(null), "schema required"),
        ("numbers", json!("dd/mm/yyyy"), "numbers not-allowed"),
        ("dates", json!("1.234,56"), "dates not-allowed"),
        ("zone", json!("a b"), "zone bad-zone"),
        ("fields", json!({}), "fields required"),
        ("feilds", json!({}), "feilds unknown-key-nearest"),
    ];
    for (path, value, expected) in cases {
        let mut mapping = whole();
        put(&mut mapping, path, value);
        assert!(codes(&mapping).contains(&expected.to_owned()), "{expected}: {:?}", codes(&mapping));
    }
    assert!(codes(&json!(null)).contains(&" wrong-type".to_owned()));
    assert!(codes(&json!([])).contains(&" wrong-type".to_owned()));
}

#[test]
fn all_mistakes_come_at_once() {
    let mut mapping = whole();
    mapping["fields"]["amount"] = json!({ "from": "A", "kind": "date" });
    mapping["fields"]["stage"] = json!({ "from": "B", "kind": "lookup" });
    mapping["fields"]["cost.direkt"] = json!({ "from": "C", "kind": "money" });
    mapping["numbers"] = json!("12");
    assert_eq!(codes(&mapping).len(), 4, "{:?}", codes(&mapping));
}

#[test]
fn a_mistake_says_what_would_be_right() {
    let mapping = with("cost.direkt", &json!({ "from": "A", "kind": "money" }));
    let error = found(&mapping).into_iter().find(|error| error.path == "fields.cost.direkt").unwrap();
    let with = ("nearest", walkaway_rules::vocabulary::Value::Text("cost.direct".to_owned()));
    assert!(error.with.contains(&with), "{:?}", error.with);
}

#[test]
fn what_the_verdict_needs_and_nobody_mapped_is_a_warning() {
    let mapping =
        json!({ "schema": "walkaway.mapping/1", "fields": { "id": { "from": "Id", "kind": "text" } } });
    let errors = found(&mapping);
    assert!(errors.iter().all(|error| error.severity == Severity::Warning && error.code == "worth-mapping"));
    let paths: Vec<&str> = errors.iter().map(|error| error.path.as_str()).collect();
    assert_eq!(paths, ["fields.currency", "fields.amount", "fields.cost.direct", "fields.cost.overhead"]);
}

/// Every path of a JSON Schema that leads to a fact.
fn schema_paths(root: &Value, schema: &Value, at: &str, found: &mut BTreeSet<String>) {
    if let Some(name) = schema["$ref"].as_str() {
        return schema_paths(root, &root["$defs"][name.trim_start_matches("#/$defs/")], at, found);
    }
    // A fact that may be absent: something or null.
    if let Some(options) = schema["anyOf"].as_array()
        && let [one, null] = options.as_slice()
        && null["type"] == "null"
    {
        return schema_paths(root, one, at, found);
    }
    let below = |name: &str| if at.is_empty() { name.to_owned() } else { format!("{at}.{name}") };
    if let Some(properties) = schema["properties"].as_object() {
        properties.iter().for_each(|(name, inner)| schema_paths(root, inner, &below(name), found));
    } else if schema["additionalProperties"].is_object() {
        schema_paths(root, &schema["additionalProperties"], &below("<id>"), found);
    } else if schema["items"].is_object() {
        schema_paths(root, &schema["items"], &format!("{at}[]"), found);
    } else {
        found.insert(at.to_owned());
    }
}

#[test]
fn a_fact_can_be_mapped_exactly_when_the_deal_has_it() {
    let text = include_str!("../www/schema/deal.schema.json");
    let schema: Value = serde_json::from_str(text).unwrap();
    let mut of_schema = BTreeSet::new();
    schema_paths(&schema, &schema, "", &mut of_schema);
    of_schema.retain(|path| path != "schema" && !path.starts_with("missing"));
    let mapped: BTreeSet<String> = paths().into_iter().collect();
    assert_eq!(mapped, of_schema);
}

/// What a notation may be is said of its own kind alone: for a day nobody is offered how numbers are written.
#[test]
fn a_wrong_notation_lists_those_of_its_kind() {
    let days = "yyyy-mm-dd, dd/mm/yyyy, mm/dd/yyyy, yyyymmdd, epoch_ms, epoch_s";
    let numbers = "1234.56, 1,234.56, 1.234,56, 1 234,56";
    let allowed = |mapping: &Value, path: &str| {
        let found = found(mapping);
        let error =
            found.iter().find(|error| error.path == path).unwrap_or_else(|| panic!("{path}: {found:?}"));
        error.with.iter().find(|(name, _)| *name == "allowed").map(|(_, allowed)| allowed.clone()).unwrap()
    };
    let text = |text: &str| walkaway_rules::vocabulary::Value::Text(text.to_owned());
    for wrong in ["dd-mm-yyyy", "1.234,56", "xyz"] {
        let field = json!({ "from": "A", "kind": "date", "written": wrong });
        assert_eq!(allowed(&with("close_on", &field), "fields.close_on.written"), text(days), "{wrong}");
        let mut whole = whole();
        put(&mut whole, "dates", json!(wrong));
        assert_eq!(allowed(&whole, "dates"), text(days), "{wrong}");
    }
    for wrong in ["1'234.56", "dd/mm/yyyy", "xyz"] {
        let field = json!({ "from": "A", "kind": "money", "written": wrong });
        assert_eq!(allowed(&with("amount", &field), "fields.amount.written"), text(numbers), "{wrong}");
    }
}

/// Values that the policy lacks are questioned, the nearest one named; they are no mistakes: a buyer may be of none.
#[test]
fn a_value_that_the_policy_lacks_is_questioned() {
    let mut policy: Value = serde_json::from_str(walkaway_rules::policy::DEFAULT).unwrap();
    put(
        &mut policy,
        "price.rows",
        json!([
            { "minimum_margin": "0.2", "target_margin": "0.35" },
            { "segment": "enterprise", "minimum_margin": "0.2", "target_margin": "0.3" },
            { "segment": "mid_market", "minimum_margin": "0.2", "target_margin": "0.3" }
        ]),
    );
    let criteria = policy["fit"]["criteria"].as_array_mut().unwrap();
    criteria.push(json!({ "id": "public", "labels": { "es": "Público", "en": "Public" }, "must": false, "weight": 1, "judge": "yes" }));
    let policy = common::policy_with(policy).policy.unwrap();
    let remarks = |target: &str, field: Value| -> Vec<String> {
        let mapping = json!({ "schema": "walkaway.mapping/1", "fields": { target: field } });
        let found = check(&tree(&mapping), Some(&policy));
        assert!(found.iter().all(|error| error.severity == Severity::Warning), "{found:?}");
        let others = found.iter().filter(|error| error.code != "worth-mapping");
        let nearest = |error: &FieldError| match error.with.iter().find(|(name, _)| *name == "nearest") {
            Some((_, walkaway_rules::vocabulary::Value::Text(text))) => format!(" {text}"),
            _ => String::new(),
        };
        others.map(|error| format!("{} {}{}", error.path, error.code, nearest(error))).collect()
    };
    let table = |value: Value| json!({ "from": "A", "kind": "lookup", "table": { "x": value } });
    let list = |value: Value| json!({ "from": "A", "kind": "list", "of": "lookup", "table": { "x": value } });
    let bands = |value: Value| json!({ "from": "A", "kind": "range", "bands": [{ "value": value }] });
    let none: [&str; 0] = [];
    for fine in ["enterprise", "Enterprise", " mid_market "] {
        assert_eq!(remarks("segment", table(json!(fine))), none, "{fine}");
    }
    assert_eq!(
        remarks("segment", table(json!("enterprize"))),
        ["fields.segment.table.x segment-unknown-nearest enterprise"]
    );
    assert_eq!(remarks("segment", bands(json!("tiny"))), ["fields.segment.bands.0.value segment-unknown"]);
    assert_eq!(
        remarks("segment", json!({ "default": "Midmarket" })),
        ["fields.segment.default segment-unknown-nearest mid_market"]
    );
    assert_eq!(remarks("size_band", table(json!("L"))), none, "no row goes by bands");
    for fine in ["health_care", "HEALTH_CARE", "other"] {
        assert_eq!(remarks("fit.industry", table(json!(fine))), none, "{fine}");
    }
    assert_eq!(
        remarks("fit.industry", list(json!("healthcare"))),
        ["fields.fit.industry.table.x criterion-value-unknown-nearest health_care"]
    );
    assert_eq!(
        remarks("fit.industry", table(json!("retail"))),
        ["fields.fit.industry.table.x criterion-value-unknown"]
    );
    assert_eq!(remarks("fit.public", table(json!("yes"))), ["fields.fit.public.table.x not-allowed"]);
    assert_eq!(remarks("fit.public", table(json!(true))), none);
    for fine in [json!("license"), json!("standard"), json!("full_transfer")] {
        assert_eq!(remarks("terms.ip_rights.asked", table(fine)), none);
    }
    assert_eq!(
        remarks("terms.ip_rights.asked", table(json!("full_transfr"))),
        ["fields.terms.ip_rights.asked.table.x not-allowed-nearest full_transfer"]
    );
    for fine in [json!(30), json!("90"), json!("unlimited")] {
        assert_eq!(remarks("terms.payment_days.asked", table(fine)), none);
    }
    assert_eq!(
        remarks("terms.payment_days.asked", table(json!("net 30"))),
        ["fields.terms.payment_days.asked.table.x not-allowed"]
    );
    assert_eq!(
        remarks("terms.sla_uptime.asked", table(json!("0.999"))),
        ["fields.terms.sla_uptime.asked.table.x not-a-percent"]
    );
    let approvals =
        |name: &str, field: Value| json!({ "from": "B", "kind": "list", "items": { name: field } });
    assert_eq!(remarks("approvals", approvals("role", table(json!("vp")))), none);
    assert_eq!(
        remarks("approvals", approvals("role", table(json!("vpp")))),
        ["fields.approvals.items.role.table.x unknown-role-nearest vp"]
    );
    assert_eq!(
        remarks("approvals", approvals("criteria", list(json!("industri")))),
        ["fields.approvals.items.criteria.table.x unknown-criterion-nearest industry"]
    );
    let deal = |deal: Value| -> Vec<String> {
        let found = walkaway_rules::mapping::unknown_values(&tree(&deal), &policy);
        found.iter().map(|error| format!("{} {}", error.path, error.code)).collect()
    };
    assert_eq!(
        deal(json!({ "segment": "enterprise", "fit": { "industry": ["health_care"], "company_size": 5 } })),
        none
    );
    assert_eq!(
        deal(
            json!({ "segment": "Corporate", "fit": { "industry": ["Banking", "health_care"], "geography": "MX" } })
        ),
        ["segment segment-unknown", "fit.industry criterion-value-unknown"]
    );
    for junk in [json!(null), json!([]), json!({ "segment": [], "fit": 7 }), json!({ "segment": { "a": 1 } })]
    {
        assert_eq!(deal(junk), none);
    }
}
