//! From JavaScript values to the rules' JSON, and back.

use serde::Serialize;

use js_sys::{Array, BigInt, Number, Object, Reflect};
use wasm_bindgen::{JsCast, JsValue};

use walkaway_rules::facts::json::{Json, MAX_DEPTH, MAX_NODES};

/// Plain objects, `null` for nothing.
pub fn to_js(value: &(impl Serialize + ?Sized)) -> JsValue {
    value.serialize(&serde_wasm_bindgen::Serializer::json_compatible()).unwrap_or(JsValue::NULL)
}

/// Any JavaScript value as JSON, as deep and as much of it as the rules read; what is not data becomes
/// [`Json::Unreadable`] in its place.
pub fn json(value: &JsValue) -> Json {
    let mut nodes = MAX_NODES;
    read(value, MAX_DEPTH, &mut nodes)
}

fn read(value: &JsValue, depth: usize, nodes: &mut usize) -> Json {
    if let Some(text) = value.as_string() {
        return Json::Text(text);
    }
    if value.is_undefined() || value.is_null() {
        return Json::Null;
    }
    if let Some(flag) = value.as_bool() {
        return Json::Bool(flag);
    }
    // JavaScript itself writes a number in its shortest decimal form.
    if let Some(number) = value.dyn_ref::<Number>() {
        return number.to_string_with_radix(10).map_or(Json::Unreadable, |text| Json::Number(text.into()));
    }
    if let Some(number) = value.dyn_ref::<BigInt>() {
        return number.to_string(10).map_or(Json::Unreadable, |text| Json::Number(text.into()));
    }
    if depth == 0 || *nodes == 0 || value.is_function() {
        return Json::Unreadable;
    }
    if let Some(list) = value.dyn_ref::<Array>() {
        let mut items = Vec::new();
        for item in list.iter() {
            // What is left out is marked: a list that ends early would be another list.
            items.push(read(&item, depth - 1, nodes));
            if *nodes == 0 {
                items.push(Json::Unreadable);
                break;
            }
            *nodes -= 1;
        }
        return Json::List(items);
    }
    // Also one without a prototype, or of another window: www/plain/page.js says what is an object.
    let Some(object) = value.dyn_ref::<Object>() else { return Json::Unreadable };
    let mut entries = Vec::new();
    for key in Object::keys(object).iter() {
        *nodes = nodes.saturating_sub(1);
        // A getter that throws takes its own field with it and nothing else.
        let value =
            Reflect::get(object, &key).map_or(Json::Unreadable, |value| read(&value, depth - 1, nodes));
        entries.extend(key.as_string().map(|key| (key, value)));
    }
    Json::Object(entries)
}
