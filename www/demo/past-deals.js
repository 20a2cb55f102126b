// A year of past deals to try the back-test with. All of it is made up, and every row says so; the same seed gives the same
// deals. What it shows is what such years show: discounts grow towards the end of a quarter, chances are stated too high,
// and some of what was won should not have been.

const OWNERS = ["Mariana Ortega", "Joaquín Salas", "Lucía Ferreyra", "Andrés Quiroga", "Paula Benavides"];
const BUYERS = ["Clínicas", "Banco", "Hospital", "Seguros", "Caja", "Laboratorios", "Farmacias", "Cooperativa", "Sanatorio", "Financiera"];
const PLACES = ["del Sur", "Andina", "del Valle", "Pacífico", "Central", "del Lago", "Altamira", "Nueva", "San Telmo", "Horizonte", "del Plata", "Cóndor"];
const THINGS = ["Plataforma de cobros", "Expediente digital", "Conciliación", "Portal de pacientes", "Mesa de ayuda", "Tablero de riesgo", "Firma electrónica", "Facturación"];
const COUNTRIES = ["México", "Colombia", "Argentina", "Chile", "Perú", "España", "Brasil"];
const MADE_UP = "inventado / made up";

const COLUMNS = [
  "Origen", "Id", "Trato", "Cliente", "Responsable", "Moneda", "Importe", "Precio de lista", "Costo directo", "Gastos generales", "Etapa",
  "Fecha de cierre", "Probabilidad al ofertar", "Segmento", "Usuarios", "Industria", "Ventas del cliente", "Caso de uso", "Sistema", "País",
  "Días de pago", "Tope de responsabilidad", "Tope indispensable",
];

/** Which column is which fact. @type {any} */
export const PAST_MAPPING = {
  schema: "walkaway.mapping/1",
  name: "ejemplo",
  fields: {
    id: { from: "Id", kind: "text" },
    name: { from: "Trato", kind: "text" },
    buyer: { from: "Cliente", kind: "text" },
    owner: { from: "Responsable", kind: "text" },
    currency: { from: "Moneda", kind: "text" },
    amount: { from: "Importe", kind: "money", currency_from: "Moneda" },
    list_price: { from: "Precio de lista", kind: "money", currency_from: "Moneda" },
    "cost.direct": { from: "Costo directo", kind: "money", currency_from: "Moneda" },
    "cost.overhead": { from: "Gastos generales", kind: "money", currency_from: "Moneda" },
    stage: { from: "Etapa", kind: "lookup", table: { "Negociación": "negotiation" }, others: "nothing" },
    outcome: { from: "Etapa", kind: "lookup", table: { Ganado: "won", Perdido: "lost", "Nos retiramos": "left" }, others: "nothing" },
    close_on: { from: "Fecha de cierre", kind: "date" },
    win_probability: { from: "Probabilidad al ofertar", kind: "percent" },
    segment: { from: "Segmento", kind: "lookup", table: { Mediana: "mid_market", Grande: "enterprise", "Sector público": "public_sector" } },
    seats: { from: "Usuarios", kind: "integer" },
    "fit.industry": { from: "Industria", kind: "lookup", table: { Salud: "health_care", Finanzas: "financial_services" }, others: "as_it_is" },
    "fit.company_size": { from: "Ventas del cliente", kind: "money", currency: "USD" },
    "fit.use_case": { from: "Caso de uso", kind: "lookup", table: { Principal: "core_use_case" }, others: "as_it_is" },
    "fit.technical_environment": { from: "Sistema", kind: "lookup", table: { Compatible: "supported_platform" }, others: "as_it_is" },
    "fit.geography": { from: "País", kind: "country" },
    "terms.payment_days.asked": { from: "Días de pago", kind: "integer" },
    "terms.liability_cap.asked": { from: "Tope de responsabilidad", kind: "lookup", table: { "Sin límite": "unlimited" }, others: "as_it_is" },
    "terms.liability_cap.deal_breaker": { from: "Tope indispensable", kind: "answer" },
  },
};

/** Numbers from 0 to 1 that look like chance, the same ones for the same seed. @param {number} seed */
export function chances(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * Made-up deals as the rows of a CSV, the names of the columns first.
 * @param {{ seed?: number, count?: number, year?: number }} [of]
 * @returns {Generator<string[]>}
 */
export function* pastDeals({ seed = 7, count = 1200, year = 2025 } = {}) {
  yield COLUMNS;
  const chance = chances(seed);
  const pick = (/** @type {string[]} */ list) => list[Math.floor(chance() * list.length)] ?? "";
  const hundred = (/** @type {number} */ number) => Math.round(number / 100) * 100;
  for (let number = 1; number <= count; number++) {
    const day = Math.floor(chance() * 365);
    const close = new Date(Date.UTC(year, 0, 1 + day));
    // The last fortnight of a quarter.
    const late = close.getUTCMonth() % 3 === 2 && close.getUTCDate() > 16;
    const direct = hundred(4_000 + chance() ** 3 * 240_000);
    const overhead = hundred(direct * (0.2 + chance() * 0.2));
    const list = hundred((direct + overhead) * (1.55 + chance() * 0.2));
    const discount = chance() * 0.2 + (late ? chance() * 0.18 : 0);
    const amount = hundred(list * (1 - discount));
    const fits = chance() < 0.82;
    const open = chance() < 0.04;
    const likely = Math.min(0.95, Math.max(0.05, chance() * 0.6 + discount * 0.9 - (fits ? 0 : 0.08)));
    const won = chance() < likely;
    const left = !won && chance() < 0.06;
    // Stated in tens, with more hope than reason.
    const stated = Math.min(9, Math.max(1, Math.round(10 * likely + 0.6 + chance() * 2.4))) * 10;
    const cap = chance() < 0.8 ? "12" : chance() < 0.7 ? "24" : "Sin límite";
    yield [
      MADE_UP, `INV-${year}-${String(number).padStart(5, "0")}`, pick(THINGS), `${pick(BUYERS)} ${pick(PLACES)}`, pick(OWNERS), "USD", `${amount}`, `${list}`,
      `${direct}`, `${overhead}`, open ? "Negociación" : won ? "Ganado" : left ? "Nos retiramos" : "Perdido", close.toISOString().slice(0, 10), `${stated}`,
      pick(["Mediana", "Mediana", "Grande", "Sector público"]), `${10 * (1 + Math.floor(chance() * 60))}`, fits ? pick(["Salud", "Finanzas"]) : pick(["Salud", "Minería", "Comercio"]),
      `${5_000_000 * (fits ? 10 + Math.floor(chance() * 30) : 2 + Math.floor(chance() * 20))}`, fits || chance() < 0.7 ? "Principal" : "Otro", fits || chance() < 0.8 ? "Compatible" : "Propio",
      fits ? pick(COUNTRIES.slice(0, 6)) : pick(COUNTRIES), pick(["30", "30", "45", "60", "90"]), cap, cap === "12" ? "no" : pick(["sí", "no", "no"]),
    ];
  }
}

/** The same as a file. @param {Parameters<typeof pastDeals>[0]} [of] @returns {import("../studio/backtest/read.js").Source} */
export function pastSource(of) {
  const write = new TextEncoder();
  return {
    name: "tratos-inventados.csv",
    async *parts() {
      let text = "";
      for (const row of pastDeals(of)) {
        text += `${row.join(",")}\n`;
        if (text.length < 1 << 19) continue;
        yield write.encode(text);
        text = "";
      }
      yield write.encode(text);
    },
  };
}
