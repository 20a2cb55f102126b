// The CRM's own words. The card brings its own.

/** @typedef {"es" | "en"} Lang */

/** @type {Record<Lang, Record<string, string>>} */
export const WORDS = {
  es: {
    skip: "Ir al negocio", home: "Inicio", accounts: "Cuentas", deals: "Negocios", reports: "Informes", panel: "Guía del negocio",
    policy: "Política", policy_standard: "Estándar", policy_strict: "Región andina, estricta", policy_mistakes: "Borrador con errores",
    lang: "Idioma", theme: "Tema", theme_system: "Del sistema", theme_light: "Claro", theme_dark: "Oscuro",
    width: "Panel", width_full: "Todo el ancho", saves: "Este CRM guarda", log: "Lo que la tarjeta comunica a la página", bar: "Ajustes de la demostración",
    owner: "Responsable", close: "Cierre previsto", contact: "Contacto", note: "Última nota", reset: "Deshacer cambios", guide: "Ver la guía", changed: "Sin guardar",
    price: "Precio y costos", amount: "Importe", list_price: "Precio de lista", currency: "Moneda", direct: "Costo directo", overhead: "Gastos generales asignados",
    annual_fees: "Cuota anual", seats: "Puestos", segment: "Segmento", segment_none: "Ninguno", segment_enterprise: "Gran empresa", segment_public_sector: "Sector público",
    adjustment: "Ajuste del umbral (%)", adjustment_why: "Motivo del ajuste",
    scope: "Trabajo añadido después de fijar el precio", scope_label: "Trabajo", scope_add: "Añadir trabajo", scope_empty: "No se añadió trabajo.",
    deductions: "Descuentos fuera del precio", deduction_kind: "Tipo", deduction_label: "Concepto", deduction_share: "Parte del precio (%)", deduction_add: "Añadir descuento", deductions_empty: "Ninguno.",
    rebate: "Reembolso", free_service: "Servicio gratuito", service_credit: "Crédito por servicio",
    offers: "Ofertas", side: "De quién", us: "Nosotros", buyer: "Comprador", on: "Fecha", offer_add: "Añadir oferta", offers_empty: "Nadie ha nombrado un precio.",
    terms: "Condiciones que pide el comprador", asked: "Qué pide", deal_breaker: "¿Es decisiva?", told_on: "Informado el", term: "Condición",
    liability_cap: "Límite de responsabilidad (meses de cuota)", ip_rights: "Propiedad intelectual", payment_days: "Días de pago", sla_uptime: "Disponibilidad (%)", termination: "Terminación",
    performance_guarantees: "Garantías de resultado", uncontrolled_indemnity: "Indemnizaciones fuera de nuestro control", existential_risk: "Riesgo para la existencia de la empresa",
    unlimited: "Ilimitada", license: "Licencia de uso", shared_ownership: "Propiedad compartida", full_transfer: "Cesión total", for_cause: "Por incumplimiento", notice_90_days: "Preaviso de 90 días", any_time_with_refund: "En cualquier momento, con reembolso",
    unknown: "No se sabe", yes: "Sí", no: "No", months: "meses",
    fit: "Perfil del cliente", industry: "Sector", company_size: "Ingresos anuales", use_case: "Caso de uso", technical_environment: "Plataforma", geography: "País", executive_sponsor: "Patrocinador en la dirección",
    financial_services: "Servicios financieros", health_care: "Salud", hospitality: "Hotelería", retail: "Comercio minorista", manufacturing: "Industria",
    core_use_case: "Cobros y conciliación", other_use_case: "Otro", supported_platform: "SAP, Oracle o Dynamics", other_platform: "Desarrollo propio",
    approvals: "Aprobaciones", covers: "Cubre", covers_price: "Precio", covers_term: "Condición", covers_fit: "Perfil", covers_signs: "Señales de alerta", role: "Función", by: "Quién", down_to: "Hasta", valid_until: "Vence", justification: "Justificación", approval_add: "Añadir aprobación", approvals_empty: "Ninguna.",
    vp: "Vicepresidencia", legal: "Legal", c_level: "Dirección general", strategic_review: "Comité estratégico", sales_manager: "Gerencia comercial", finance: "Finanzas",
    requests: "Solicitudes de aprobación", grant: "Aprobar como {role}", decline: "Rechazar", requested: "Solicitada", requested_until: "hasta {amount}",
    stage: "Etapa", qualification: "Calificación", discovery: "Descubrimiento", proposal: "Propuesta", negotiation: "Negociación", closing: "Cierre",
    remove: "Quitar", row: "{what} {n}", no_amount: "Sin importe", queued: "La solicitud quedó registrada en el negocio.", applied: "La respuesta se guardó en el negocio.",
  },
  en: {
    skip: "Skip to the deal", home: "Home", accounts: "Accounts", deals: "Deals", reports: "Reports", panel: "Deal guidance",
    policy: "Policy", policy_standard: "Standard", policy_strict: "Andean region, strict", policy_mistakes: "Draft with mistakes",
    lang: "Language", theme: "Theme", theme_system: "System", theme_light: "Light", theme_dark: "Dark",
    width: "Panel", width_full: "Full width", saves: "This CRM saves", log: "What the card tells the page", bar: "Demo settings",
    owner: "Owner", close: "Expected close", contact: "Contact", note: "Last note", reset: "Undo changes", guide: "See the guidance", changed: "Unsaved",
    price: "Price and cost", amount: "Amount", list_price: "List price", currency: "Currency", direct: "Direct cost", overhead: "Allocated overhead",
    annual_fees: "Annual fees", seats: "Seats", segment: "Segment", segment_none: "None", segment_enterprise: "Enterprise", segment_public_sector: "Public sector",
    adjustment: "Threshold adjustment (%)", adjustment_why: "Reason for the adjustment",
    scope: "Work added after the price was set", scope_label: "Work", scope_add: "Add work", scope_empty: "No work was added.",
    deductions: "Given beside the price", deduction_kind: "Kind", deduction_label: "What", deduction_share: "Share of price (%)", deduction_add: "Add deduction", deductions_empty: "None.",
    rebate: "Rebate", free_service: "Free service", service_credit: "Service credit",
    offers: "Offers", side: "From", us: "Us", buyer: "Buyer", on: "Date", offer_add: "Add offer", offers_empty: "Nobody has named a price.",
    terms: "Terms the buyer asks for", asked: "Asks for", deal_breaker: "Deal-breaker?", told_on: "Told on", term: "Term",
    liability_cap: "Liability cap (months of fees)", ip_rights: "Intellectual property", payment_days: "Payment days", sla_uptime: "Uptime (%)", termination: "Termination",
    performance_guarantees: "Performance guarantees", uncontrolled_indemnity: "Indemnities outside our control", existential_risk: "Risk to the company's existence",
    unlimited: "Unlimited", license: "Licence", shared_ownership: "Shared ownership", full_transfer: "Full transfer", for_cause: "For cause", notice_90_days: "90 days' notice", any_time_with_refund: "Any time, with refund",
    unknown: "Not known", yes: "Yes", no: "No", months: "months",
    fit: "Customer profile", industry: "Industry", company_size: "Annual revenue", use_case: "Use case", technical_environment: "Platform", geography: "Country", executive_sponsor: "Executive sponsor",
    financial_services: "Financial services", health_care: "Health care", hospitality: "Hospitality", retail: "Retail", manufacturing: "Manufacturing",
    core_use_case: "Collections and reconciliation", other_use_case: "Other", supported_platform: "SAP, Oracle or Dynamics", other_platform: "Built in-house",
    approvals: "Approvals", covers: "Covers", covers_price: "Price", covers_term: "Term", covers_fit: "Profile", covers_signs: "Warning signs", role: "Role", by: "By", down_to: "Down to", valid_until: "Valid until", justification: "Justification", approval_add: "Add approval", approvals_empty: "None.",
    vp: "Vice president", legal: "Legal", c_level: "C-level", strategic_review: "Strategic review", sales_manager: "Sales manager", finance: "Finance",
    requests: "Approval requests", grant: "Approve as {role}", decline: "Decline", requested: "Requested", requested_until: "down to {amount}",
    stage: "Stage", qualification: "Qualification", discovery: "Discovery", proposal: "Proposal", negotiation: "Negotiation", closing: "Closing",
    remove: "Remove", row: "{what} {n}", no_amount: "No amount", queued: "The request was recorded on the deal.", applied: "The answer was saved on the deal.",
  },
};

/** Numbers and dates are written as in Latin America or the United States. */
export const LOCALES = { es: "es-419", en: "en-US" };

/**
 * The word of that name, its placeholders filled.
 * @param {Lang} lang @param {string} name @param {Record<string, string>} [fill]
 */
export const word = (lang, name, fill = {}) =>
  (WORDS[lang][name] ?? name).replace(/\{(\w+)\}/g, (_, key) => fill[key] ?? "");
