// What the frame and its helper say when there is no card to say it. Few enough to need no language file's machinery.
import { wordsOf } from "../words/here.js";

/** @typedef {keyof typeof TEXTS["es"]} Reason why there is no card */

export const TEXTS = {
  es: {
    title: "Walkaway no está disponible aquí",
    retry: "Reintentar",
    late: "El CRM no respondió a tiempo. No sabemos si lo guardó; al repetirlo no se duplica.",
    "not-framed": "Esta página se muestra dentro de tu CRM. Abre un trato allí.",
    "bad-address": "La dirección de este marco está incompleta. Tu administrador debe crearlo con frame-host.js.",
    "config-unreadable": "Junto a esta página falta frame.config.json, o no se puede leer. Avisa a tu administrador.",
    "config-wrong": "frame.config.json tiene errores. Avisa a tu administrador:",
    "origin-not-allowed": "Esta página no tiene permiso para mostrar Walkaway. Para darlo, tu administrador agrega esta dirección a la lista junto al marco (frame.config.json):",
    "stranger-above": "La página que muestra Walkaway está dentro de otra que no tiene permiso. Para darlo, tu administrador agrega esta dirección a la lista junto al marco (frame.config.json):",
    "unknown-above": "Esta página está dentro de otra que tu navegador no nombra. Si no reconoces la dirección que ves arriba, ciérrala.",
    "no-answer": "El otro lado no respondió en diez segundos. Revisa que el CRM y el marco usen la misma versión, y que frame.config.json y frame-ancestors nombren esta dirección:",
    csp: "La política de seguridad de esta página no deja abrir el marco. Le falta:",
    handshake: "El intercambio de inicio no fue el esperado, así que Walkaway se cerró por seguridad.",
    malformed: "Llegó un mensaje que no se puede leer, así que Walkaway se cerró por seguridad.",
    "too-large": "Los datos de este trato son demasiado grandes para mostrarlos aquí.",
    version: "El CRM y el marco son de versiones que no se entienden. Tu administrador debe actualizarlos juntos.",
    script: "Faltan archivos de Walkaway junto a esta página. Avisa a tu administrador.",
    closed: "Walkaway se cerró aquí.",
  },
  en: {
    title: "Walkaway is not available here",
    retry: "Try again",
    late: "The CRM did not answer in time. Whether it saved this is unknown; doing it again does not double it.",
    "not-framed": "This page is shown inside your CRM. Open a deal there.",
    "bad-address": "The address of this frame is incomplete. Your administrator has to create it with frame-host.js.",
    "config-unreadable": "frame.config.json is missing beside this page, or cannot be read. Tell your administrator.",
    "config-wrong": "frame.config.json has mistakes. Tell your administrator:",
    "origin-not-allowed": "This page may not show Walkaway. To allow it, your administrator adds this address to the list beside the frame (frame.config.json):",
    "stranger-above": "The page that shows Walkaway is inside another one that may not. To allow it, your administrator adds this address to the list beside the frame (frame.config.json):",
    "unknown-above": "This page is inside another one that your browser does not name. If you do not recognize the address at the top, close it.",
    "no-answer": "The other side did not answer within ten seconds. Check that the CRM and the frame are of the same version, and that frame.config.json and frame-ancestors name this address:",
    csp: "This page's security policy does not let the frame open. It lacks:",
    handshake: "The opening exchange was not as expected, so Walkaway closed for safety.",
    malformed: "A message came that cannot be read, so Walkaway closed for safety.",
    "too-large": "This deal's data is too large to be shown here.",
    version: "The CRM and the frame are of versions that do not understand each other. Your administrator has to update both.",
    script: "Files of Walkaway are missing beside this page. Tell your administrator.",
    closed: "Walkaway was closed here.",
  },
};

/** Whether something is a reason that there is a text for. @param {unknown} value @returns {value is Reason} */
export function isReason(value) {
  return typeof value === "string" && Object.hasOwn(TEXTS.es, value);
}

/** The texts in a language. @param {unknown} lang */
export function textsIn(lang) {
  return TEXTS[languageOf(lang)];
}

/** @param {unknown} lang @returns {"es" | "en"} */
export function languageOf(lang) {
  return wordsOf(lang);
}

/**
 * Says why there is no card. Text only, never markup.
 * @param {Document} page @param {unknown} lang @param {Reason} reason @param {string[]} [details]
 */
export function noticeOf(page, lang, reason, details = []) {
  const texts = textsIn(lang);
  const notice = page.createElement("div");
  notice.className = "walkaway-notice";
  notice.setAttribute("role", "alert");
  notice.lang = languageOf(lang);
  notice.dataset.reason = reason;
  const line = (/** @type {string} */ tag, /** @type {string} */ text) => {
    const element = page.createElement(tag);
    element.textContent = text;
    notice.append(element);
  };
  line("strong", texts.title);
  line("p", texts[reason]);
  for (const detail of details) line("code", detail);
  return notice;
}

/** Says that nobody can tell whose page is around the one that shows the card. @param {Document} page @param {unknown} lang */
export function noteOf(page, lang) {
  const note = page.createElement("p");
  note.className = "walkaway-note";
  note.setAttribute("role", "note");
  note.lang = languageOf(lang);
  note.textContent = textsIn(lang)["unknown-above"];
  return note;
}
