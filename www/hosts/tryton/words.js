// What the adapter itself says: in notes that colleagues read in Tryton, and where a wish cannot be carried out.
// Everything on the card has its words in www/lang.

const ES = {
  "save-first": "Primero guarda la oportunidad: lo que se anota debe coincidir con lo guardado.",
  "changed-meanwhile": "La oportunidad cambió en Tryton. Recárgala y revisa el veredicto antes de anotarlo.",
  "new-record": "Primero guarda la oportunidad: todavía no existe en Tryton.",
  "in-the-form": "Está en el formulario. Guarda la oportunidad para conservarlo.",
  "read-only": "Tryton no deja cambiar este campo ahora.",
  "no-number": "Tryton solo acepta un número aquí.",
  "unreadable": "El adjunto walkaway.json de esta oportunidad no se puede leer. Corrígelo o bórralo en Tryton.",
  "no-answer": "Tryton no responde. Inténtalo de nuevo.",
  "no-policy": "Aquí iría la guía para negociar, pero no se pudo leer la política de tu organización. Avisa a quien administra Tryton.",
  "not-read": "Aquí iría la guía para negociar, pero no se pudieron leer los datos de esta oportunidad.",
  "kind-walk_away": "Nos retiramos de esta oportunidad",
  "kind-closed": "Se cerró el trato",
  "kind-exception": "Se aprobó una excepción",
  "kind-posture": "Se dijo que podemos retirarnos",
  "kind-return": "El cliente regresó",
  "kind-task": "Tarea de seguimiento",
  "kind-outcome": "En qué terminó",
  "kind-request_approval": "Se pide una aprobación",
  "label-on": "Fecha",
  "label-value": "Precio en la mesa",
  "label-reasons": "Motivos",
  "reason-economic_failure": "el precio no alcanza",
  "reason-unacceptable_risk": "el riesgo no es aceptable",
  "reason-strategic_mismatch": "no es un cliente para nosotros",
  "reason-relationship": "la relación no funciona",
  "reason-opportunity_cost": "hay algo mejor que hacer con ese tiempo",
  "label-door": "Puerta",
  "door-open": "abierta",
  "door-closed": "cerrada",
  "door-refer": "abierta, referido a otro proveedor",
  "label-referred_to": "Referido a",
  "label-note": "Nota",
  "label-covers": "Cubre",
  "covers-price": "precio",
  "covers-term": "término",
  "covers-fit": "encaje",
  "covers-signs": "señales",
  "label-roles": "Quién decide",
  "label-down_to": "Precio mínimo, ya descontadas las condiciones",
  "label-at_cost": "Con un costo de",
  "label-up_to": "Hasta",
  "label-criteria": "Criterios que se exceptúan",
  "label-signs": "Señales que se aceptan",
  "label-justification": "Justificación",
  "label-by": "Por",
};

/** @type {Record<keyof typeof ES, string>} */
const EN = {
  "save-first": "Save the opportunity first: what is noted must agree with what is saved.",
  "changed-meanwhile": "The opportunity has changed in Tryton. Reload it and look at the verdict again before noting this.",
  "new-record": "Save the opportunity first: Tryton does not have it yet.",
  "in-the-form": "It is in the form. Save the opportunity to keep it.",
  "read-only": "Tryton does not allow this field to be changed now.",
  "no-number": "Tryton takes only a number here.",
  "unreadable": "This opportunity's attachment walkaway.json cannot be read. Correct or delete it in Tryton.",
  "no-answer": "Tryton does not answer. Try again.",
  "no-policy": "Guidance for negotiating belongs here, but your organisation's policy could not be read. Tell whoever administers Tryton.",
  "not-read": "Guidance for negotiating belongs here, but this opportunity's facts could not be read.",
  "kind-walk_away": "We leave this opportunity",
  "kind-closed": "The deal was closed",
  "kind-exception": "An exception was approved",
  "kind-posture": "We said that we may leave",
  "kind-return": "The buyer came back",
  "kind-task": "To follow up",
  "kind-outcome": "What became of it",
  "kind-request_approval": "An approval is asked for",
  "label-on": "Date",
  "label-value": "Price on the table",
  "label-reasons": "Reasons",
  "reason-economic_failure": "the price does not work",
  "reason-unacceptable_risk": "the risk is not acceptable",
  "reason-strategic_mismatch": "not a customer for us",
  "reason-relationship": "the relationship does not work",
  "reason-opportunity_cost": "there is something better to do with the time",
  "label-door": "Door",
  "door-open": "open",
  "door-closed": "closed",
  "door-refer": "open, referred to another vendor",
  "label-referred_to": "Referred to",
  "label-note": "Note",
  "label-covers": "Covers",
  "covers-price": "price",
  "covers-term": "term",
  "covers-fit": "fit",
  "covers-signs": "signs",
  "label-roles": "Who decides",
  "label-down_to": "Lowest price, net of what the terms cost",
  "label-at_cost": "At a cost of",
  "label-up_to": "Up to",
  "label-criteria": "Criteria to except",
  "label-signs": "Signs to accept",
  "label-justification": "Justification",
  "label-by": "By",
};

/** @typedef {keyof typeof ES} Word */

/** In the language that Tryton speaks with this user. @param {Word} word */
export function say(word) {
  return (/^en\b/i.test(document.documentElement.lang) ? EN : ES)[word];
}

/** A code in words where there are any, otherwise as it is. @param {string} what such as `reason` @param {string} code */
export function named(what, code) {
  const word = `${what}-${code}`;
  return word in ES ? say(/** @type {Word} */ (word)) : code;
}
