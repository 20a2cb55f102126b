// What a believable team has recorded in two years, always counted back from today: at first it said no to nothing,
// then it learned to. The same day gives the same records.

/** @typedef {Record<string, any>} Row */

const OWNERS = ["Mariana Ortega", "Joaquín Salas", "Lucía Ferreyra", "Andrés Quiroga", "Paula Benavides"];
const CURRENCY = "USD";

/** Closed deals by quarter, oldest first: how many. */
const CLOSED = [9, 11, 10, 12, 11, 12, 10, 8];

/**
 * Walk-aways: quarters ago, day of the quarter, deal, buyer, owner, price, gap, reasons, door, and what came of it:
 * `[days later, outcome or "return", price, more]`.
 * @type {[number, number, string, string, number, number, number, string[], string, [number, string, number?, Row?][]][]}
 */
const LEFT = [
  [6, 40, "Mesa de ayuda regional", "Telas del Pacífico", 3, 58_000, 9_500, ["economic_failure"], "open", [[60, "bought_elsewhere"]]],
  [5, 12, "Portal de proveedores", "Grupo Altamira", 1, 120_000, 14_000, ["economic_failure", "unacceptable_risk"], "closed", [[150, "bad_customer", , { note: "Su proveedor anterior la demandó por impago." }]]],
  [5, 66, "Migración de archivos", "Notaría Central", 0, 22_000, 0, ["strategic_mismatch"], "refer", [[30, "bought_elsewhere"]]],
  [4, 25, "Tablero de inventario", "Frutas Nativas", 2, 46_000, 5_200, ["economic_failure"], "open", [[21, "return", 52_000, { conditions_met: true, return_reason: "worse_alternatives" }], [35, "signed", 52_500]]],
  [4, 71, "Red de sucursales", "Caja Andina", 3, 310_000, 0, ["unacceptable_risk"], "closed", []],
  [3, 9, "Control de flotas", "Transportes Sigma", 0, 88_000, 11_000, ["economic_failure"], "open", [[14, "return", 97_000, { conditions_met: true, return_reason: "value" }], [30, "signed", 99_500]]],
  [3, 33, "Nómina integrada", "Clínica Santa Rosa", 4, 64_000, 3_000, ["economic_failure", "opportunity_cost"], "open", [[45, "return", 63_000, { conditions_met: false, return_reason: "budget" }], [60, "lost"]]],
  [3, 80, "Archivo histórico", "Universidad del Valle", 1, 41_000, 6_500, ["strategic_mismatch"], "refer", [[40, "bought_elsewhere"]]],
  [2, 18, "Plataforma de cobranza", "Almacenes Ríos", 2, 132_000, 18_000, ["economic_failure"], "open", [[25, "return", 149_000, { conditions_met: true, return_reason: "worse_alternatives" }], [41, "signed", 151_000]]],
  [2, 44, "Atención por chat", "Viajes Horizonte", 0, 37_000, 0, ["relationship"], "closed", [[70, "bad_customer"]]],
  [2, 77, "Firma electrónica", "Notarías Unidas", 4, 29_000, 2_400, ["economic_failure"], "open", [[30, "bought_nothing"]]],
  [1, 8, "Plataforma de logística", "Transportes del Valle", 0, 140_000, 2_000, ["economic_failure"], "open", [[19, "return", 150_000, { conditions_met: true, return_reason: "worse_alternatives" }], [27, "signed", 155_000]]],
  [1, 26, "Centro de datos", "Minera Los Andes", 3, 420_000, 0, ["unacceptable_risk"], "closed", [[40, "bought_elsewhere"]]],
  [1, 47, "Catálogo en línea", "Muebles Cóndor", 1, 33_000, 7_800, ["economic_failure", "strategic_mismatch"], "refer", []],
  [1, 69, "Trazabilidad de lotes", "Lácteos La Pradera", 2, 76_000, 6_100, ["economic_failure"], "open", [[22, "return", 81_000, { conditions_met: true, return_reason: "overruled" }]]],
  [0, 6, "Gestión de contratos", "Constructora Maipo", 4, 95_000, 9_000, ["economic_failure", "unacceptable_risk"], "open", []],
  [0, 21, "Reservas en línea", "Hoteles Bahía", 1, 54_000, 0, ["relationship"], "closed", []],
  [0, 37, "Cálculo de rutas", "Correo del Sur", 0, 118_000, 12_500, ["economic_failure"], "open", [[9, "return", 126_000, { return_reason: "priorities" }]]],
];

/** Exceptions: quarters ago, day, deal, buyer, owner, price, what was approved, role, and what came of it. */
const GRANTED = /** @type {[number, number, string, string, number, number, string, string, ([number, string] | undefined)][]} */ ([
  [7, 15, "Facturación", "Textiles Unión", 0, 47_000, "price", "vp", [200, "lost_money"]],
  [7, 50, "Soporte extendido", "Banco del Litoral", 1, 210_000, "term", "legal", [240, "renegotiated"]],
  [7, 70, "Portal de socios", "Cooperativa Norte", 3, 38_000, "price", "vp", [180, "lost_money"]],
  [6, 20, "Almacén central", "Ferretera Cruz", 2, 91_000, "price", "vp", [190, "paid_off"]],
  [6, 62, "Analítica de ventas", "Farmacias Luna", 4, 66_000, "fit", "strategy", [170, "cancelled"]],
  [5, 30, "Punto de venta", "Panaderías Trigo", 1, 52_000, "price", "vp", [150, "lost_money"]],
  [3, 41, "Archivo digital", "Aseguradora Faro", 0, 145_000, "term", "legal", [140, "paid_off"]],
  [2, 55, "Control de accesos", "Puerto Seco", 3, 83_000, "price", "vp", [95, "paid_off"]],
  [1, 34, "Encuestas", "Colegio San Martín", 2, 27_000, "price", "vp", undefined],
]);

/** Times we said that we may leave: quarters ago, day, buyer, and whether the buyer moved. */
const SAID = /** @type {[number, number, string, number, string?][]} */ ([
  [4, 30, "Puertos del Plata", 0, "buyer_moved"],
  [3, 22, "Semillas Oriente", 1, "buyer_moved"],
  [3, 60, "Editorial Faro", 2, "no_change"],
  [2, 11, "Vidrios del Bajío", 0, "buyer_moved"],
  [2, 35, "Autopartes Norte", 4, "buyer_moved"],
  [2, 70, "Teatro Colón", 3, "lost"],
  [1, 15, "Pesquera Austral", 1, "buyer_moved"],
  [1, 40, "Granja Azul", 2, "buyer_moved"],
  [1, 66, "Clínica del Sol", 0, "no_change"],
  [0, 12, "Cervecería Roble", 4, "buyer_moved"],
  [0, 30, "Imprenta Lux", 3],
]);

/**
 * Conversations: play, quarters ago, day it was opened, days until it was closed (none: still open), how it ended,
 * buyer, owner, value, and more. The newest with promises.
 * @type {[string, number, number, number | null, string | null, string, number, number, Row?][]}
 */
const TALKS = [
  ["cancelling", 5, 20, 12, "stayed", "Grupo Altamira", 1, 96_000, { causes: ["support"] }],
  ["cancelling", 5, 50, 9, "left_well", "Hotel Mirador", 2, 31_000, { causes: ["price"] }],
  ["cancelling", 4, 8, 15, "stayed", "Molinos del Sur", 0, 120_000, { causes: ["product", "adoption"] }],
  ["cancelling", 4, 70, 6, "left_badly", "Textiles Unión", 3, 44_000, { causes: ["neglect"] }],
  ["cancelling", 3, 30, 11, "stayed", "Clínica Santa Rosa", 4, 64_000, { causes: ["price"] }],
  ["cancelling", 2, 5, 8, "left_well", "Clínica Santa Rosa", 4, 64_000, { causes: ["competitor", "price"], deal_id: "T-4" }],
  ["cancelling", 1, 15, 10, "stayed", "Frutas Nativas", 2, 52_500, { causes: ["adoption"] }],
  ["cancelling", 0, 33, 9, "stayed", "Caja Andina", 3, 88_000, { causes: ["support", "price"] }],
  ["cancelling", 0, 45, null, null, "Transportes Sigma", 0, 99_500, { causes: ["price"] }],
  ["won", 2, 60, 34, "satisfied", "Almacenes Ríos", 2, 151_000, { why: "Respondimos el mismo día, siempre." }],
  ["won", 1, 40, 41, "satisfied", "Transportes del Valle", 0, 155_000, { why: "El piloto con sus propias rutas." }],
  ["won", 0, 30, null, null, "Correo del Sur", 0, 126_000],
  ["attacked", 2, 14, 4, "calm", "Puerto Seco", 3, 83_000],
  ["attacked", 0, 18, 2, "watching", "Farmacias Luna", 4, 66_000],
  ["results", 3, 12, 20, "on_track", "Banco del Litoral", 1, 210_000],
  ["results", 1, 52, 16, "watching", "Banco del Litoral", 1, 210_000],
];

/** Promises: the place in the list above, what, in so many days after it was opened, and whether it was kept. */
const PROMISED = /** @type {[number, string, number, boolean][]} */ ([
  [4, "Plan más pequeño hasta junio", 14, true],
  [6, "Capacitar a las cuatro sucursales", 20, true],
  [7, "Una persona fija en soporte", 12, false],
  [7, "Informe semanal de incidentes", 40, false],
  [15, "Primer resultado en el tablero", 21, true],
]);

/** The first day of the quarter so many before that of `today`, and `days` later; never after today. */
function day(/** @type {string} */ today, /** @type {number} */ ago, /** @type {number} */ days) {
  const [year = 2026, month = 1] = today.split("-").map(Number);
  const first = Date.UTC(year, Math.floor((month - 1) / 3) * 3 - 3 * ago, 1);
  return new Date(first + days * 86_400_000).toISOString().slice(0, 10);
}

/** @param {string} id @param {string} kind @param {string} on @param {Row} more @returns {Row} */
const record = (id, kind, on, more) => ({ schema: "walkaway.record/1", id, kind, on, ...more });

/** @param {string} from @param {number} days */
const later = (from, days) => new Date(Date.parse(`${from}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

/** The team's records up to today, `YYYY-MM-DD`. @param {string} today @returns {Row[]} */
export function teamRecords(today) {
  /** @type {Row[]} */
  const records = [];
  LEFT.forEach(([ago, at, deal, buyer, owner, value, gap, reasons, door, news], number) => {
    const id = `w-${number}`;
    const on = day(today, ago, at);
    const about = { deal, buyer, owner: OWNERS[owner], deal_id: `D-${number}`, currency: CURRENCY };
    const refer = door === "refer" ? { referred_to: "Soluciones Pampa" } : {};
    records.push(record(id, "walk_away", on, { ...about, value: String(value), ...(gap ? { gap: String(gap) } : {}), reasons, door, ...refer }));
    for (const [days, what, price, more] of news) {
      const kind = what === "return" ? { of: id } : { of: news.find(([, it]) => it === "return") && what !== "return" ? `${id}-return` : id, outcome: what };
      const worth = price ? { value: String(price) } : {};
      records.push(record(`${id}-${what}`, what === "return" ? "return" : "outcome", later(on, days), { ...about, ...kind, ...worth, ...more }));
    }
  });
  GRANTED.forEach(([ago, at, deal, buyer, owner, value, covers, role, news], number) => {
    const id = `e-${number}`;
    const on = day(today, ago, at);
    records.push(record(id, "exception", on, { deal, buyer, owner: OWNERS[owner], currency: CURRENCY, value: String(value), covers, role }));
    if (news) records.push(record(`${id}-o`, "outcome", later(on, news[0]), { of: id, outcome: news[1] }));
  });
  SAID.forEach(([ago, at, buyer, owner, outcome], number) => {
    const id = `p-${number}`;
    const on = day(today, ago, at);
    records.push(record(id, "posture", on, { buyer, owner: OWNERS[owner] }));
    if (outcome) records.push(record(`${id}-o`, "outcome", later(on, 9), { of: id, outcome }));
  });
  CLOSED.forEach((count, quarter) => {
    for (let number = 0; number < count; number++) {
      const value = String(24_000 + ((quarter * 37 + number * 53) % 90) * 1_700);
      const on = day(today, CLOSED.length - 1 - quarter, (number * 7 + quarter * 5) % 88);
      const owner = OWNERS[(quarter + number) % OWNERS.length];
      records.push(record(`c-${quarter}-${number}`, "closed", on, { owner, currency: CURRENCY, value }));
    }
  });
  /** @type {Row[]} */
  const due = [];
  TALKS.forEach(([play, ago, at, days, result, buyer, owner, value, more], number) => {
    const id = `k-${number}`;
    const opened = day(today, ago, at);
    const about = { play, opened, deal_id: `T-${number}`, buyer, owner: OWNERS[owner], currency: CURRENCY, value: String(value), ...more };
    records.push(record(id, "case", opened, about));
    if (days !== null) records.push(record(`${id}-c`, "case", later(opened, days), { ...about, closed: later(opened, days), result }));
    for (const [of, what, after, kept] of PROMISED) {
      if (of !== number || opened > today) continue;
      const promise = `${id}-${after}`;
      due.push(record(promise, "promise", later(opened, after), { of: id, play, what, owner: OWNERS[owner], buyer }));
      if (kept) records.push(record(`${promise}-o`, "outcome", later(opened, after - 1), { of: promise, outcome: "done" }));
    }
  });
  return records.filter(({ on }) => on <= today).concat(due);
}

/** One walk-away and nothing else. @param {string} today @returns {Row[]} */
export function oneRecord(today) {
  return teamRecords(today).filter(({ kind }) => kind === "walk_away").slice(-1);
}

/** So many records of a large organisation. @param {string} today @param {number} count @returns {Row[]} */
export function manyRecords(today, count) {
  const kinds = ["walk_away", "closed", "closed", "exception", "posture", "return", "outcome"];
  const reasons = ["economic_failure", "unacceptable_risk", "strategic_mismatch", "relationship", "opportunity_cost"];
  let seed = 7;
  // The generator of Park and Miller: small, and the same everywhere.
  const upTo = (/** @type {number} */ limit) => (seed = (seed * 48_271) % 2_147_483_647) % limit;
  /** @type {Row[]} */
  const records = [];
  for (let number = 0; number < count; number++) {
    const kind = kinds[upTo(kinds.length)] ?? "closed";
    const about = { deal_id: `D-${upTo(count / 3)}`, deal: `Negocio ${number}`, buyer: `Cliente ${upTo(900)}`, owner: `Persona ${upTo(40)}` };
    const made = record(`r-${number}`, kind, day(today, upTo(9), upTo(90)), { ...about, currency: CURRENCY, value: String(1_000 * (20 + upTo(300))) });
    if (kind === "walk_away") Object.assign(made, { reasons: [reasons[upTo(5)]], gap: String(500 * upTo(30)), door: "open" });
    if (kind === "outcome") Object.assign(made, { of: `r-${upTo(number + 1)}`, outcome: "signed" });
    if (made.on <= today) records.push(made);
  }
  return records;
}
