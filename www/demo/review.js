// Bitácora CRM: a page of reports as any CRM has one. What it shows comes from the address, so that a state of the page
// can be sent to somebody.
import { manyRecords, oneRecord, teamRecords } from "./review-data.js";

/** @type {Record<string, Record<string, string>>} */
const WORDS = {
  es: {
    skip: "Ir al informe",
    deals: "Negocios",
    reports: "Informes",
    data: "Datos",
    team: "Un equipo",
    one: "Una retirada",
    none: "Nada todavía",
    many: "Diez mil registros",
    browser: "Los de este navegador",
    lang: "Idioma",
    theme: "Tema",
    system: "Del sistema",
    light: "Claro",
    dark: "Oscuro",
    title: "Informe de retiradas",
  },
  en: {
    skip: "Go to the report",
    deals: "Deals",
    reports: "Reports",
    data: "Data",
    team: "A team",
    one: "One walk-away",
    none: "Nothing yet",
    many: "Ten thousand records",
    browser: "This browser's own",
    lang: "Language",
    theme: "Theme",
    system: "System",
    light: "Light",
    dark: "Dark",
    title: "Report on walk-aways",
  },
  "pt-BR": {
    skip: "Ir para o relatório",
    deals: "Negócios",
    reports: "Relatórios",
    data: "Dados",
    team: "Um time",
    one: "Uma saída",
    none: "Nada ainda",
    many: "Dez mil registros",
    browser: "Os deste navegador",
    lang: "Idioma",
    theme: "Tema",
    system: "Do sistema",
    light: "Claro",
    dark: "Escuro",
    title: "Relatório de saídas",
  },
};

const element = /** @type {any} */ (document.getElementById("review"));
const address = new URLSearchParams(location.search);
const today = address.get("today") ?? here();

/** @type {Record<string, () => object[] | null>} */
const DATA = {
  team: () => teamRecords(today),
  one: () => oneRecord(today),
  none: () => [],
  many: () => manyRecords(today, 10_000),
  browser: () => null,
};
const CHOICES = { data: Object.keys(DATA), lang: Object.keys(WORDS), theme: ["system", "light", "dark"] };

for (const [name, choices] of Object.entries(CHOICES)) {
  const select = /** @type {HTMLSelectElement} */ (document.getElementById(`set-${name}`));
  const asked = address.get(name) ?? "";
  select.value = choices.includes(asked) ? asked : String(choices[0]);
  select.addEventListener("change", () => {
    address.set(name, select.value);
    history.replaceState(null, "", `?${address}`);
    draw(name);
  });
}
draw("data");

/** @param {string} changed the setting that is new */
function draw(changed) {
  const chosen = (/** @type {string} */ name) => /** @type {HTMLSelectElement} */ (document.getElementById(`set-${name}`)).value;
  const lang = chosen("lang");
  const theme = chosen("theme");
  document.documentElement.lang = lang;
  document.documentElement.dataset.theme = theme;
  for (const node of document.querySelectorAll("[data-word]")) {
    node.textContent = WORDS[lang]?.[/** @type {HTMLElement} */ (node).dataset.word ?? ""] ?? "";
  }
  element.setAttribute("lang", lang);
  if (theme === "system") element.removeAttribute("data-wa-theme");
  else element.setAttribute("data-wa-theme", theme);
  element.today = today;
  if (changed === "data") element.records = DATA[chosen("data")]?.() ?? null;
}

/** Today, on this computer. */
function here() {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}
