// What this CRM knows beside the deal: the owner's other open deals, quota, and what is closed in the quarter.

/** How likely a deal of that stage is won, as this CRM's admins have set it. @type {Record<string, string>} */
const PROBABILITY = { qualification: "0.1", discovery: "0.2", proposal: "0.4", negotiation: "0.6", closing: "0.85" };

/** Quota and what is closed, by owner. Without an entry the CRM does not tell this user. @type {Record<string, any>} */
const OWNERS = {
  "Mariana Quiroga": {
    quota: "520000",
    team_quota: "2100000",
    closed: "248000",
    more: [
      ["Renovación de soporte", "Óptica Lucero", "18500", "closing", 6],
      ["Módulo de turnos", "Sanatorio Belgrano", "64000", "negotiation", 12],
      ["Tableros de gestión", "Grupo Asistir", "42500", "proposal", 24],
    ],
  },
  "Tomás Iriarte": { quota: "600000", team_quota: "2100000", closed: "95000", more: [] },
  "Sofía Brandt": {
    quota: "450000",
    team_quota: "2100000",
    closed: "462000",
    more: [["Ampliación de licencias", "Banco del Litoral", "38000", "negotiation", 9]],
  },
  "Iker Zabala": { quota: { amount: "300000", currency: "EUR" }, closed: { amount: "61000", currency: "EUR" }, more: [] },
};

/** The last day of this quarter. @param {Date} today */
const quarterEnd = (today) => iso(new Date(today.getFullYear(), Math.floor(today.getMonth() / 3) * 3 + 3, 0));

/** @param {Date} day */
const iso = (day) =>
  `${day.getFullYear()}-${String(day.getMonth() + 1).padStart(2, "0")}-${String(day.getDate()).padStart(2, "0")}`;

/**
 * A deal as the card gets it: with its owner and what the owner has beside it.
 * @param {any} entry @param {any[]} entries all records
 */
export function withPipeline(entry, entries) {
  const { owner, close } = entry.record;
  const deal = { owner, close_on: close, ...structuredClone(entry.deal) };
  const today = new Date();
  const known = OWNERS[owner];
  const others = entries.filter((other) => other !== entry && other.record.owner === owner && other.deal.amount);
  const alternatives = others.map(({ deal: { id, name, buyer, amount, currency, stage }, record }) => ({
    id,
    name: `${buyer}, ${name}`,
    amount: { amount, currency: currency ?? "USD" },
    probability: PROBABILITY[stage],
    stage,
    close_on: record.close,
  }));
  for (const [name, buyer, amount, stage, days] of known?.more ?? []) {
    const day = new Date(today.getFullYear(), today.getMonth(), today.getDate() + days);
    alternatives.push({
      id: `${buyer}`,
      name: `${buyer}, ${name}`,
      amount: { amount, currency: "USD" },
      probability: PROBABILITY[stage],
      stage,
      close_on: iso(day),
    });
  }
  const usd = (/** @type {any} */ amount) => (typeof amount === "string" ? { amount, currency: "USD" } : amount);
  const own = known && { quota: usd(known.quota), closed: usd(known.closed), ...(known.team_quota ? { team_quota: usd(known.team_quota) } : {}) };
  deal.leverage = { ...own, period_end: quarterEnd(today), alternatives, ...deal.leverage };
  if (!known) deal.missing = [...(deal.missing ?? []), { path: "leverage.quota", why: "forbidden" }];
  return deal;
}
