// What the command says.

/** @typedef {"es" | "en"} Lang */

/** @type {{ es: { [code: string]: string }, en: { [code: string]: string } }} */
const SAID = {
  es: {
    usage: `walkaway <orden> [opciones] archivos…

  check archivo…                 errores de políticas, asignaciones, configuraciones y pruebas, con línea y columna
  map --mapping M registro…      el trato que sale de cada registro, y lo que no se pudo leer
  test [--policy P] pruebas…     tratos con el veredicto que deben dar; termina en 1 si alguno no lo da
  diff antes.json después.json   qué cambia entre dos políticas: ajustes, límites por fila y, con --deals, tratos
  score [--policy P] [--mapping M] tratos…   veredictos de un CSV, NDJSON o JSON, fila por fila

  --policy P    la política; sin ella, la de fábrica
  --mapping M   la asignación de campos
  --record R    con check: un registro del CRM, para revisar en él las rutas y los valores de la asignación
  --deals D     con diff: tratos en CSV, NDJSON o JSON
  --cost N      con diff: el costo con el que se comparan los precios (100000)
  --today D     el día, AAAA-MM-DD; por defecto hoy
  --lang es|en  el idioma; por defecto el del sistema
  --json        para programas: una línea de JSON por hallazgo

Termina en 0 si no hay nada, en 1 si encontró algo y en 2 si no se pudo leer o la orden está mal.`,
    "no-command": "No hay una orden «{found}».",
    "no-option": "{found}",
    "no-files": "Falta decir qué archivos.",
    "two-files": "diff compara dos políticas: antes y después.",
    "needs-mapping": "map necesita --mapping.",
    "bad-today": "--today: se esperaba AAAA-MM-DD y hay «{found}».",
    "bad-cost": "--cost: se esperaba una cantidad y hay «{found}».",
    "bad-lang": "--lang: es o en.",
    unreadable: "no se puede leer: {found}",
    broke: "no se terminó: {found}",
    "not-utf8": "no es UTF-8. Guárdalo como CSV UTF-8: con otra codificación cambian nombres y cantidades.",
    "column-twice": "la columna «{found}» está dos veces.",
    "unknown-schema": "no dice qué es. Agrega \"schema\": \"walkaway.policy/1\", \"walkaway.mapping/1\", \"walkaway.config/1\" o \"walkaway.tests/1\".",
    "kind-wrong": "se esperaba {expected} y es {found}.",
    fine: "Sin errores: {count}.",
    errors: "{count} con errores.",
    mistakes: "La política tiene errores; corrígelos primero: walkaway check {file}",
    missing: "Falta",
    unread: "No se pudo leer",
    passed: "{count} pruebas pasan",
    failed: "{count} no pasan",
    "test-verdict": "se esperaba {expected} y da {found}",
    "test-because": "se esperaba por «{expected}» y decide {found}",
    "test-wrong-deal": "el trato tiene errores: {found}",
    "test-form": "se esperaba {expected}",
    uncovered: "Ninguna prueba llega a:",
    settings: "Ajustes que cambian",
    none: "ninguno",
    rows: "Límites con un costo de {cost}",
    "row-every": "todos",
    "row-same": "igual",
    "row-threshold": "en regla desde {before} → {after}",
    "row-floor": "piso {before} → {after}",
    "row-between": "Entre {from} y {to} cambia el veredicto de precio.",
    "row-unknown": "sin límite",
    deals: "Tratos que cambian: {count} de {all}",
    by: "por",
    together: "varios ajustes juntos",
    rowWrong: "fila {line}: {found}",
    "row-not-json": "no es JSON",
    "row-cells": "tiene {found} celdas y la primera línea {expected}",
    total: "{count} tratos",
    wrong: "con algún dato mal",
    unreadRows: "filas que no se pudieron leer",
    undecided: "sin decidir",
    outcome: "resultado",
    levels: "veredicto",
    won: "ganados",
    lost: "perdidos",
    left: "retirados",
    open: "abiertos",
  },
  en: {
    usage: `walkaway <command> [options] files…

  check file…                    mistakes in policies, mappings, configurations and tests, with line and column
  map --mapping M record…        the deal that comes out of each record, and what could not be read
  test [--policy P] tests…       deals with the verdict they must get; ends with 1 where one does not
  diff before.json after.json    what changes between two policies: settings, limits by row and, with --deals, deals
  score [--policy P] [--mapping M] deals…    verdicts on a CSV, NDJSON or JSON file, row by row

  --policy P    the policy; without it, the one it comes with
  --mapping M   the field mapping
  --record R    with check: a record of the CRM, on which the mapping's paths and values are tried
  --deals D     with diff: deals as CSV, NDJSON or JSON
  --cost N      with diff: the cost for which prices are compared (100000)
  --today D     the day, YYYY-MM-DD; by default today
  --lang es|en  the language; by default the system's
  --json        for programs: a line of JSON for each finding

Ends with 0 when there is nothing to say, 1 when something was found, and 2 when it could not be read or asked wrongly.`,
    "no-command": "There is no command “{found}”.",
    "no-option": "{found}",
    "no-files": "Say which files.",
    "two-files": "diff compares two policies: before and after.",
    "needs-mapping": "map needs --mapping.",
    "bad-today": "--today: expected YYYY-MM-DD, found “{found}”.",
    "bad-cost": "--cost: expected an amount, found “{found}”.",
    "bad-lang": "--lang: es or en.",
    unreadable: "cannot be read: {found}",
    broke: "was not finished: {found}",
    "not-utf8": "is not UTF-8. Save it as CSV UTF-8: any other encoding changes names and amounts.",
    "column-twice": "the column “{found}” is there twice.",
    "unknown-schema": "does not say what it is. Add \"schema\": \"walkaway.policy/1\", \"walkaway.mapping/1\", \"walkaway.config/1\" or \"walkaway.tests/1\".",
    "kind-wrong": "expected {expected}, found {found}.",
    fine: "No mistakes: {count}.",
    errors: "{count} with mistakes.",
    mistakes: "The policy has mistakes; fix them first: walkaway check {file}",
    missing: "Missing",
    unread: "Could not be read",
    passed: "{count} tests pass",
    failed: "{count} fail",
    "test-verdict": "expected {expected}, got {found}",
    "test-because": "expected because of “{expected}”, decided by {found}",
    "test-wrong-deal": "the deal has mistakes: {found}",
    "test-form": "expected {expected}",
    uncovered: "No test reaches:",
    settings: "Settings that change",
    none: "none",
    rows: "Limits at a cost of {cost}",
    "row-every": "all",
    "row-same": "the same",
    "row-threshold": "fine from {before} → {after}",
    "row-floor": "floor {before} → {after}",
    "row-between": "Between {from} and {to} the verdict on the price differs.",
    "row-unknown": "no limit",
    deals: "Deals that change: {count} of {all}",
    by: "by",
    together: "several settings together",
    rowWrong: "row {line}: {found}",
    "row-not-json": "is not JSON",
    "row-cells": "has {found} cells, the first line {expected}",
    total: "{count} deals",
    wrong: "with some fact wrong",
    unreadRows: "rows that could not be read",
    undecided: "undecided",
    outcome: "outcome",
    levels: "verdict",
    won: "won",
    lost: "lost",
    left: "left",
    open: "open",
  },
};

/** A sentence. @param {Lang} lang @param {string} code @param {{ [name: string]: string | number }} [values] */
export function say(lang, code, values = {}) {
  return (SAID[lang][code] ?? code).replace(/\{(\w+)\}/g, (whole, name) => String(values[name] ?? whole));
}

/** Both languages' codes, for the test that holds them together. */
export const CODES = { es: Object.keys(SAID.es), en: Object.keys(SAID.en) };
