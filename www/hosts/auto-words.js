// What an admin reads in the card's place when the two lines on the page lack something.

/** @typedef {"es" | "en"} Lang */

/** @type {{ es: { [code: string]: string }, en: { [code: string]: string } }} */
const TEXTS = {
  es: {
    title: "Para quien administra el CRM: falta algo para mostrar la guía",
    "title-check": "Para quien administra el CRM: la asignación en este registro",
    older: "Lo que ves abajo es anterior.",
    config: "La configuración ({address}):",
    policy: "La política ({address}):",
    mapping: "La asignación de campos ({address}):",
    record: "El registro ({address}):",
    status: "el servidor responde {status}. Revisa la dirección y quién puede leerla.",
    network: "no se pudo leer. Revisa la dirección, la red y connect-src en la política de seguridad.",
    "not-json": "no es JSON: {found}",
    "not-object": "debe ser un objeto JSON.",
    origin: "debe estar en el mismo servidor que la página, o dentro de ella como #id.",
    "no-script": "no hay un <script type=\"application/json\"> con ese id en la página.",
    "no-global": "la página no tiene ese objeto. Si llega después, lanza el evento walkaway-refresh.",
    "no-host": "host: la página no tiene «{found}» con una función intent.",
    "no-id": "la dirección usa {record}, y el elemento no tiene data-record.",
    "no-source": "record: indica script, global o address; uno solo.",
    "bad-key": "{key}: esta clave no existe. Hay: {allowed}.",
    "bad-value": "{key}: se esperaba {allowed}.",
    schema: "schema: se esperaba walkaway.config/1.",
    mistakes: "La asignación de campos tiene errores, y con ellos no se evalúa nada:",
    unchecked: "La asignación de campos no se pudo revisar: {found}",
    wiped: "La página borra la guía una y otra vez. Ponla en un elemento que la página no redibuje.",
  },
  en: {
    title: "For whoever administers the CRM: something is missing for the card",
    "title-check": "For whoever administers the CRM: the mapping on this record",
    older: "What you see below is older.",
    config: "The configuration ({address}):",
    policy: "The policy ({address}):",
    mapping: "The field mapping ({address}):",
    record: "The record ({address}):",
    status: "the server answers {status}. See whether the address is right and who may read it.",
    network: "it could not be read. See the address, the network, and connect-src in the security policy.",
    "not-json": "it is not JSON: {found}",
    "not-object": "it must be a JSON object.",
    origin: "it must lie on the page's own server, or inside the page as #id.",
    "no-script": "there is no <script type=\"application/json\"> of that id on the page.",
    "no-global": "the page has no such object. If it comes later, dispatch the event walkaway-refresh.",
    "no-host": "host: the page has no “{found}” with a function intent.",
    "no-id": "the address has {record}, and the element has no data-record.",
    "no-source": "record: give one of script, global and address.",
    "bad-key": "{key}: there is no such key. There are: {allowed}.",
    "bad-value": "{key}: expected {allowed}.",
    schema: "schema: expected walkaway.config/1.",
    mistakes: "The field mapping has mistakes, and with them nothing is judged:",
    unchecked: "The field mapping could not be checked: {found}",
    wiped: "The page removes the card again and again. Put it into an element that the page does not redraw.",
  },
};

/** A sentence. @param {Lang} lang @param {string} code @param {{ [name: string]: string | number }} [values] */
export function say(lang, code, values = {}) {
  return (TEXTS[lang][code] ?? code).replace(/\{(\w+)\}/g, (whole, name) => String(values[name] ?? whole));
}
