// What is said of a text that is no JSON, to whoever writes it: what, and how to fix it.

/** @type {{ es: { [code: string]: string }, en: { [code: string]: string } }} */
const SAID = {
  es: {
    empty: "El archivo está vacío. Empieza con { y termina con }.",
    page: "Esto es una página web, no JSON: quizá el servidor pide iniciar sesión o la dirección es otra.",
    encoding: "El archivo no está en UTF-8. Guárdalo otra vez como UTF-8.",
    comment: "JSON no admite comentarios. Bórralo, o ponlo como texto en una clave «note».",
    space: "Aquí hay un espacio especial, quizá copiado de una página. Bórralo y escribe uno normal.",
    ends: "El texto se acaba donde falta un valor.",
    deep: "Hay demasiados niveles, uno dentro de otro.",
    more: "Después del final sobra texto. Deja un solo objeto.",
    "other-quotes": "{found} no sirve para los textos: usa comillas rectas, \".",
    number: "«{found}» no es un número de JSON. Usa cifras y punto decimal, sin separador de miles: 1234.56.",
    value: "Aquí falta un valor y hay «{found}».",
    word: "«{found}» no existe en JSON. Escribe {meant}.",
    unquoted: "«{found}» va entre comillas: \"{found}\".",
    "unquoted-key": "El nombre va entre comillas: \"{found}\".",
    "unclosed-text": "A este texto le falta la comilla final en la misma línea.",
    control: "Dentro de un texto no puede haber tabuladores ni otros signos de control. Escribe \\t o un espacio.",
    escape: "«{found}» no se entiende. Para una barra invertida escribe dos: \\\\.",
    unclosed: "Falta {close}: lo que abre {open} en la línea {from} no se cierra.",
    "other-bracket": "Aquí hay {found} y se esperaba {close}, que cierra lo de la línea {from}.",
    "trailing-comma": "Sobra la coma después del último elemento. Bórrala.",
    "two-commas": "Sobra una coma.",
    "missing-comma": "Falta una coma entre este elemento y el siguiente.",
    "missing-colon": "Después de \"{key}\" faltan los dos puntos y el valor.",
    "list-with-keys": "Con [ empieza una lista. Si llevas nombres, usa {.",
    twice: "«{key}» está dos veces en el mismo objeto: solo cuenta la última. Borra una.",
  },
  en: {
    empty: "The file is empty. Begin with { and end with }.",
    page: "This is a web page, not JSON: the server may want a login, or the address is another one.",
    encoding: "The file is not UTF-8. Save it again as UTF-8.",
    comment: "JSON has no comments. Delete it, or put it as text under a key “note”.",
    space: "There is a special space here, perhaps copied from a page. Delete it and type a plain one.",
    ends: "The text ends where a value is missing.",
    deep: "Too many levels, one inside the other.",
    more: "There is text left after the end. Keep a single object.",
    "other-quotes": "{found} is not for texts: use straight quotation marks, \".",
    number: "“{found}” is not a JSON number. Use digits and a decimal point, nothing between thousands: 1234.56.",
    value: "A value is missing here; found “{found}”.",
    word: "There is no “{found}” in JSON. Write {meant}.",
    unquoted: "“{found}” goes in quotation marks: \"{found}\".",
    "unquoted-key": "The name goes in quotation marks: \"{found}\".",
    "unclosed-text": "This text lacks its closing quotation mark on the same line.",
    control: "A text cannot hold a tab or another control sign. Write \\t or a space.",
    escape: "“{found}” is not understood. For a backslash write two: \\\\.",
    unclosed: "{close} is missing: what {open} opens on line {from} is never closed.",
    "other-bracket": "Found {found}; expected {close}, which closes what begins on line {from}.",
    "trailing-comma": "There is a comma after the last element. Delete it.",
    "two-commas": "One comma too many.",
    "missing-comma": "A comma is missing between this element and the next.",
    "missing-colon": "After \"{key}\" the colon and the value are missing.",
    "list-with-keys": "[ begins a list. If it has names, use {.",
    twice: "“{key}” stands twice in the same object: only the last one counts. Delete one.",
  },
};

/** Every code there is a sentence for; a test holds both languages to them. */
export const CODES = Object.keys(SAID.en);

/** @param {{ code: string, with?: { [name: string]: string | number } }} mistake @param {"es" | "en"} lang */
export function jsonMistakeText({ code, with: given = {} }, lang) {
  const text = SAID[lang][code] ?? code;
  return text.replace(/\{(\w+)\}/g, (whole, name) => (Object.hasOwn(given, name) ? String(given[name]) : whole));
}

/** Where. @param {{ line: number, column: number }} place @param {"es" | "en"} lang */
export function placeText({ line, column }, lang) {
  return lang === "es" ? `Línea ${line}, columna ${column}:` : `Line ${line}, column ${column}:`;
}
