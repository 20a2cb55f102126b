// What an admin reads about a mapping: mistakes of the file (src/rules/mapping), and values of a record that could
// not be read (map.js).

/** @typedef {{ path: string, code: string, with?: { [name: string]: unknown }, severity?: string }} Mistake */
/** @typedef {import("./map.js").Problem} Problem */

/** Mistakes of the mapping. @type {{ es: { [code: string]: string }, en: { [code: string]: string } }} */
const MISTAKES = {
  es: {
    required: "Falta este valor. Agrégalo.",
    "wrong-schema": "El archivo es de otra versión: «{found}». Se esperaba «{expected}».",
    "wrong-type": "Se esperaba {expected} y hay {found}.",
    "rounded-number": "JavaScript redondea un número tan largo. Escríbelo como texto.",
    "unknown-key": "La clave «{key}» no existe. Corrige el nombre o bórrala.",
    "unknown-key-nearest": "La clave «{key}» no existe. ¿Querías decir «{nearest}»?",
    "unknown-target": "El trato no tiene el dato «{target}». Los que hay están en deal.schema.json.",
    "unknown-target-nearest": "El trato no tiene el dato «{target}». ¿Querías decir «{nearest}»?",
    "target-is-group": "Esto no es un dato sino un grupo. Asigna uno de los suyos: {facts}.",
    "target-in-list": "Las entradas de una lista no se asignan una por una. Asigna «{list}» con kind: list.",
    "target-twice": "Este dato está dos veces. Deja una.",
    "kind-unfit": "«{kind}» no sirve para este dato. Sirven: {allowed}.",
    "setting-unused": "«{setting}» no tiene efecto con «{kind}». Bórralo o cambia kind.",
    "not-allowed": "«{text}» no es una opción. Opciones: {allowed}.",
    "not-allowed-nearest": "«{text}» no es una opción. ¿Querías decir «{nearest}»? Opciones: {allowed}.",
    "percent-not-share": "Esta condición está en porcentaje y «{kind}» da partes de uno. Usa decimal.",
    "out-of-range": "Debe estar entre {least} y {most}.",
    "bands-in-order": "Los límites «below» no suben. Ordénalos de menor a mayor.",
    "bad-path": "«{path}» no sirve como ruta: nombres separados por puntos, hasta 16 y 200 letras.",
    "bad-zone": "«{zone}» no es una zona horaria. Escríbela como America/Mexico_City.",
    "not-a-currency": "«{text}» no es una moneda. Usa tres letras, como USD o MXN.",
    "not-a-country": "«{text}» no es un país. Usa sus dos letras, como MX.",
    "not-a-number": "«{text}» no es un número. Usa cifras y punto decimal: 1234.56.",
    "not-finite": "El número no es finito.",
    "too-large": "El número pasa del máximo, {limit}.",
    rounded: "Tiene más de {limit} decimales; se leerá {number}.",
    negative: "{number} es negativo.",
    "not-whole": "{number} no es un número entero.",
    "not-a-date": "«{text}» no es una fecha. Usa este formato: 2026-03-31.",
    "not-a-time": "La hora de «{text}» no se lee; cuenta solo el día. Escríbela como 2026-03-31T21:30.",
    "day-with-time": "Este día va sin hora: usa este formato: 2026-03-31.",
    "text-too-long": "El texto pasa de {limit} caracteres.",
    "too-many": "Hay más de {limit} elementos; el resto no se lee.",
    "more-findings": "Hay {count} avisos más. Corrige primero los demás.",
    unreadable: "Esto no se puede leer.",
    "unknown-term": "La política no tiene la condición «{id}».",
    "unknown-term-nearest": "La política no tiene la condición «{id}». ¿Querías decir «{nearest}»?",
    "unknown-criterion": "La política no tiene el criterio «{id}».",
    "unknown-criterion-nearest": "La política no tiene el criterio «{id}». ¿Querías decir «{nearest}»?",
    "unknown-play": "Ninguna conversación se llama «{id}».",
    "unknown-play-nearest": "Ninguna conversación se llama «{id}». ¿Querías decir «{nearest}»?",
    "unknown-sign": "La política no tiene la señal «{id}».",
    "unknown-sign-nearest": "La política no tiene la señal «{id}». ¿Querías decir «{nearest}»?",
    "segment-unknown": "Ninguna fila de precios es para «{text}»: vale la fila general.",
    "segment-unknown-nearest": "Ninguna fila de precios es para «{text}»: vale la fila general. ¿Querías decir «{nearest}»?",
    "criterion-value-unknown": "El criterio «{id}» no tiene el valor «{text}»: quien lo tenga no encaja. Si eso quieres decir, escribe other.",
    "criterion-value-unknown-nearest": "El criterio «{id}» no tiene el valor «{text}»: quien lo tenga no encaja. ¿Querías decir «{nearest}»?",
    "unknown-role": "La política no tiene el rol «{id}».",
    "unknown-role-nearest": "La política no tiene el rol «{id}». ¿Querías decir «{nearest}»?",
    "not-a-percent": "Esta condición está en porcentaje y {number} no lo parece. Si querías decir {meant} %, escribe {meant}.",
    "path-missing": "El registro no tiene «{path}». Elige otra ruta, o agrega \"missing\" si el CRM no lo da.",
    "path-missing-nearest": "El registro no tiene «{path}». ¿Querías decir «{nearest}»?",
    "worth-mapping": "Nadie lo asigna, y sin este dato la guía tendrá que preguntarlo.",
  },
  en: {
    required: "This value is missing. Add it.",
    "wrong-schema": "The file is of another version: “{found}”. Expected “{expected}”.",
    "wrong-type": "Expected {expected}, found {found}.",
    "rounded-number": "JavaScript rounds a number this long. Write it as text.",
    "unknown-key": "There is no key “{key}”. Correct the name or delete it.",
    "unknown-key-nearest": "There is no key “{key}”. Did you mean “{nearest}”?",
    "unknown-target": "A deal has no fact “{target}”. Those it has are in deal.schema.json.",
    "unknown-target-nearest": "A deal has no fact “{target}”. Did you mean “{nearest}”?",
    "target-is-group": "This is no fact but a group. Map one of its own: {facts}.",
    "target-in-list": "Entries of a list are not mapped one by one. Map “{list}” with kind: list.",
    "target-twice": "This fact is there twice. Leave one.",
    "kind-unfit": "“{kind}” does not fit this fact. These do: {allowed}.",
    "setting-unused": "“{setting}” does nothing with “{kind}”. Delete it or change kind.",
    "not-allowed": "“{text}” is not an option. Options: {allowed}.",
    "not-allowed-nearest": "“{text}” is not an option. Did you mean “{nearest}”? Options: {allowed}.",
    "percent-not-share": "This term is in percent, and “{kind}” gives fractions of one. Use decimal.",
    "out-of-range": "It must be between {least} and {most}.",
    "bands-in-order": "The limits in “below” do not rise. Put them in order.",
    "bad-path": "“{path}” is no path: names joined by points, at most 16 and 200 letters.",
    "bad-zone": "“{zone}” is no time zone. Write it like America/Mexico_City.",
    "not-a-currency": "“{text}” is no currency. Use three letters, such as USD or MXN.",
    "not-a-country": "“{text}” is no country. Use its two letters, such as MX.",
    "not-a-number": "“{text}” is no number. Use digits and a decimal point: 1234.56.",
    "not-finite": "The number is not finite.",
    "too-large": "The number is above the most, {limit}.",
    rounded: "It has more than {limit} decimals; {number} will be read.",
    negative: "{number} is negative.",
    "not-whole": "{number} is no whole number.",
    "not-a-date": "“{text}” is no date. Use this form: 2026-03-31.",
    "not-a-time": "The time in “{text}” cannot be read; only the day counts. Write it as 2026-03-31T21:30.",
    "day-with-time": "This day has no time: use this format: 2026-03-31.",
    "text-too-long": "The text is longer than {limit} characters.",
    "too-many": "There are more than {limit} entries; the others are not read.",
    "more-findings": "There are {count} more. Fix the others first.",
    unreadable: "This cannot be read.",
    "unknown-term": "The policy has no term “{id}”.",
    "unknown-term-nearest": "The policy has no term “{id}”. Did you mean “{nearest}”?",
    "unknown-criterion": "The policy has no criterion “{id}”.",
    "unknown-criterion-nearest": "The policy has no criterion “{id}”. Did you mean “{nearest}”?",
    "unknown-play": "No conversation is called “{id}”.",
    "unknown-play-nearest": "No conversation is called “{id}”. Did you mean “{nearest}”?",
    "unknown-sign": "The policy has no sign “{id}”.",
    "unknown-sign-nearest": "The policy has no sign “{id}”. Did you mean “{nearest}”?",
    "segment-unknown": "No row of prices is for “{text}”: the general row holds.",
    "segment-unknown-nearest": "No row of prices is for “{text}”: the general row holds. Did you mean “{nearest}”?",
    "criterion-value-unknown": "The criterion “{id}” has no value “{text}”: whoever has it does not fit. If that is what you mean, write other.",
    "criterion-value-unknown-nearest": "The criterion “{id}” has no value “{text}”: whoever has it does not fit. Did you mean “{nearest}”?",
    "unknown-role": "The policy has no role “{id}”.",
    "unknown-role-nearest": "The policy has no role “{id}”. Did you mean “{nearest}”?",
    "not-a-percent": "This term is in percent, and {number} does not look like it. If you meant {meant}%, write {meant}.",
    "path-missing": "The record has no “{path}”. Choose another path, or add \"missing\" if the CRM does not give it.",
    "path-missing-nearest": "The record has no “{path}”. Did you mean “{nearest}”?",
    "worth-mapping": "Nobody maps it, and without this fact the card has to ask for it.",
  },
};

/** Values of the record. @type {typeof MISTAKES} */
const PROBLEMS = {
  es: {
    "not-text": "se esperaba un texto y hay {found}.",
    "not-a-number": "{found} no es un número en la notación de la asignación. Revisa «written» o «numbers».",
    "not-whole": "{found} no es un número entero.",
    "not-a-share": "{found} no es una parte del total. Si el CRM guarda 35 usa percent; si guarda 0.35, ratio.",
    "small-percent": "{found} se leyó como menos de 1 %. Si el CRM guarda 0.35 por 35 %, usa ratio.",
    "not-a-date": "{found} no es una fecha en la notación de la asignación. Revisa «written» o «dates».",
    "bad-zone": "este navegador no conoce la zona horaria {found}.",
    "not-yes-no": "{found} no es ni sí ni no. Usa lookup con una tabla.",
    "not-in-table": "{found} no está en la tabla. Agrégalo a «table».",
    "no-band": "{found} no cae en ningún rango. Agrega uno a «bands».",
    "not-a-country": "no se conoce el país {found}. Agrégalo a «table».",
    "not-a-list": "se esperaba una lista y hay {found}.",
    "list-cut": "solo se leyeron {found}. Sube «limit» si hacen falta más.",
    "not-a-currency": "{found} no es una moneda de tres letras. Usa otra ruta en «currency_from».",
    "currency-missing": "no hay moneda en {found}. Agrega «currency» o corrige «currency_from».",
    zero: "se leyó {found}. Si el CRM guarda 0 donde nadie escribió nada, agrega \"zero_is_empty\": true; si es un cero de verdad, false.",
    "thousands-unclear": "{found} se leyó con tres decimales. Si son miles, agrega \"written\": \"1.234,56\"; si no, \"1234.56\".",
    group: "aquí no hay un valor sino un grupo: {found}. Usa una ruta de adentro: {near}.",
    threw: "el CRM no dejó leerlo: {found}",
    "bad-mapping": "la asignación no se entiende aquí: {found}. Revísala con «walkaway check».",
  },
  en: {
    "not-text": "expected a text, found {found}.",
    "not-a-number": "{found} is no number in the mapping's notation. See “written” or “numbers”.",
    "not-whole": "{found} is no whole number.",
    "not-a-share": "{found} is no part of the whole. Use percent where the CRM keeps 35, ratio where it keeps 0.35.",
    "small-percent": "{found} was read as less than 1%. Where the CRM keeps 0.35 for 35%, use ratio.",
    "not-a-date": "{found} is no date in the mapping's notation. See “written” or “dates”.",
    "bad-zone": "this browser does not know the time zone {found}.",
    "not-yes-no": "{found} is neither yes nor no. Use lookup with a table.",
    "not-in-table": "{found} is not in the table. Add it to “table”.",
    "no-band": "{found} lies in no band. Add one to “bands”.",
    "not-a-country": "the country {found} is not known. Add it to “table”.",
    "not-a-list": "expected a list, found {found}.",
    "list-cut": "only {found} were read. Raise “limit” if more are needed.",
    "not-a-currency": "{found} is no currency of three letters. Use another path in “currency_from”.",
    "currency-missing": "there is no currency at {found}. Add “currency” or correct “currency_from”.",
    zero: "{found} was read. If the CRM keeps 0 where nobody entered anything, add \"zero_is_empty\": true; if it is a real zero, false.",
    "thousands-unclear": "{found} was read with three decimals. If these are thousands, add \"written\": \"1.234,56\"; otherwise \"1234.56\".",
    group: "there is no value here but a group: {found}. Use a path inside it: {near}.",
    threw: "the CRM did not let it be read: {found}",
    "bad-mapping": "the mapping is not understood here: {found}. Check it with “walkaway check”.",
  },
};

/** The kinds of JSON values. @type {typeof MISTAKES} */
const KINDS = {
  es: { nothing: "nada", "yes-no": "sí o no", number: "un número", text: "un texto", list: "una lista", object: "un grupo", unreadable: "algo ilegible" },
  en: { nothing: "nothing", "yes-no": "yes or no", number: "a number", text: "a text", list: "a list", object: "a group", unreadable: "something unreadable" },
};

/** Where and what. @param {Mistake} mistake @param {"es" | "en"} lang */
export function mistakeText({ path, code, with: values = {} }, lang) {
  const sentence = filled(MISTAKES[lang][code] ?? code, (name) => plain(values[name], lang));
  return path ? `${path}: ${sentence}` : sentence;
}

/** Where and what. @param {Problem} problem @param {"es" | "en"} lang */
export function problemText({ path, from, code, found, near = [] }, lang) {
  const quoted = (/** @type {string} */ text) => (lang === "es" ? `«${text}»` : `“${text}”`);
  const sentence = filled(PROBLEMS[lang][code] ?? code, (name) => (name === "near" ? near.map(quoted).join(", ") : quoted(found)));
  return `${path}${from ? ` (${from})` : ""}: ${sentence}`;
}

/** The codes that there are sentences for. */
export const CODES = {
  mistakes: Object.keys(MISTAKES.es).filter((code) => code in MISTAKES.en),
  problems: Object.keys(PROBLEMS.es).filter((code) => code in PROBLEMS.en),
};

/** @param {string} sentence @param {(name: string) => string} value */
function filled(sentence, value) {
  return sentence.replace(/\{(\w+)\}/g, (_, name) => value(name));
}

/** A parameter as the rules give it: `{ text: "…" }`, `{ number: "…" }`, `{ message: "kind-text" }`. @param {unknown} value @param {"es" | "en"} lang */
function plain(value, lang) {
  const [inner] = typeof value === "object" && value !== null ? Object.values(value) : [value];
  const text = String(inner ?? "");
  return text.startsWith("kind-") ? (KINDS[lang][text.slice(5)] ?? text) : text;
}
