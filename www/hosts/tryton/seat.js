// A card beside the form of one tab. Tryton keeps the tab while records and views change in it, and draws a form
// several times for one opening; so everything here is asked for at every message and done at most once.
import { mount } from "../../index.js";
import { isCurrent, keepAnswer, keepNote, readAnswers, readRecords } from "./keep.js";
import { dealOf, isRead, Lookups, valuesOf } from "./opportunity.js";
import { TrytonError } from "./rpc.js";
import { say } from "./words.js";
import { messageOf } from "../../plain/plain.js";

/** @typedef {import("../../card/ledger.js").Intent} Intent */
/** @typedef {import("../../card/ledger.js").IntentResult} IntentResult */
/** @typedef {import("../../types/policy.js").Policy} Policy */
/**
 * @typedef {object} Settings
 * @property {import("../../types/mapping.js").Mapping} mapping
 * @property {string[]} fields of the record, that the mapping and the lookups need
 * @property {() => Promise<Policy | undefined>} policy
 */

/** The record that a seat shows a card for. It ends with the next one. */
class Sitting {
  lookups = new Lookups();
  /** @type {Record<string, unknown>} */
  answers = {};
  /** @type {object[]} */
  records = [];
  /** What was kept for the record, as it was last read. @type {Promise<void> | undefined} */
  reading;
  /** @type {unknown} */
  read;
  /** The id under which it was read: a new record gets one when it is saved. */
  id = NaN;
  over = false;
  /** Writes follow each other. @type {Promise<unknown>} */
  writing = Promise.resolve();
  /** @type {import("../../card/mount.js").Handle | undefined} */
  handle;

  /** @param {SaoRecord} record @param {HTMLElement} place */
  constructor(record, place) {
    this.record = record;
    this.place = place;
  }
}

export class Seat {
  /** @type {Sitting | undefined} */
  #sitting;
  #due = false;
  #over = false;
  #turn = 0;
  /** @type {SaoWindow} */
  #listener;

  /** @param {SaoTab & { screen: SaoScreen }} tab @param {Settings} settings */
  constructor(tab, settings) {
    this.tab = tab;
    this.settings = settings;
    const heard = () => this.#soon();
    this.#listener = { record_message: heard, record_modified: heard, record_changed: heard, record_saved: heard };
    tab.screen.windows.push(this.#listener);
    this.#soon();
  }

  /** The tab is closed. */
  leave() {
    this.#over = true;
    const { windows } = this.tab.screen;
    const place = windows.indexOf(this.#listener);
    if (place >= 0) windows.splice(place, 1);
    this.#rise();
  }

  #soon() {
    if (this.#due) return;
    this.#due = true;
    // After all that one event of Tryton's says.
    setTimeout(() => {
      this.#due = false;
      if (!this.#over) this.#look();
    });
  }

  #look() {
    const { screen } = this.tab;
    const record = screen.current_view?.view_type === "form" ? screen.current_record : null;
    if (this.#sitting && this.#sitting.record !== record) this.#rise();
    if (!record || !isRead(record, this.settings.fields)) return;
    this.#sitting ??= this.#sit(record);
    void this.#draw(this.#sitting);
  }

  /** @param {SaoRecord} record */
  #sit(record) {
    const place = document.createElement("aside");
    place.className = "walkaway-seat";
    const main = /** @type {HTMLElement} */ (this.tab.main[0]);
    main.classList.add("walkaway-beside");
    main.append(place);
    return new Sitting(record, place);
  }

  #rise() {
    const sitting = this.#sitting;
    this.#sitting = undefined;
    if (!sitting) return;
    sitting.over = true;
    sitting.place.parentElement?.classList.remove("walkaway-beside");
    sitting.place.remove();
    void sitting.handle?.destroy();
    sitting.handle = undefined;
  }

  /** @param {Sitting} sitting */
  async #draw(sitting) {
    const turn = ++this.#turn;
    const { record } = sitting;
    const values = valuesOf(record, this.settings.fields);
    // What the form has read again may have changed beside it, too.
    if (sitting.read !== record._loaded || sitting.id !== record.id) {
      sitting.read = record._loaded;
      sitting.id = record.id;
      sitting.lookups.forget();
      // Not before what is being written is there to be read.
      sitting.reading = record.id >= 0 ? sitting.writing.then(() => this.#read(sitting)) : undefined;
    }
    /** @type {import("../../card/card.js").Options} */
    let options;
    try {
      const [policy, deal] = await Promise.all([
        this.settings.policy(),
        dealOf(values, this.settings.fields, sitting.lookups, this.settings.mapping),
        sitting.reading,
      ]);
      const { answers, records } = sitting;
      options = { deal, place: placeOf(record), answers, records, locale: locale(), ...(policy ? { policy } : {}) };
    } catch (error) {
      if (!sitting.over && turn === this.#turn) this.#fail(sitting, error);
      return;
    }
    if (sitting.over || turn !== this.#turn) return;
    if (sitting.handle) return sitting.handle.update(options);
    sitting.place.replaceChildren();
    sitting.handle = mount(sitting.place, { ...options, host: this.#host(sitting) });
  }

  /** @param {Sitting} sitting */
  async #read(sitting) {
    const { id } = sitting.record;
    const [answers, records] = await Promise.all([readAnswers(id), readRecords(id)]);
    Object.assign(sitting, { answers, records });
  }

  /** Without what it needs the card would judge by halves: better to say why it is not there. @param {Sitting} sitting @param {unknown} error */
  #fail(sitting, error) {
    console.error("walkaway:", error);
    // Asked for again at the next change of the form.
    sitting.read = undefined;
    void sitting.handle?.destroy();
    sitting.handle = undefined;
    const text = (/** @type {string} */ what) => Object.assign(document.createElement("p"), { textContent: what });
    const why = messageOf(error) || say("no-answer");
    const what = error instanceof TrytonError ? say("not-read") : say("no-policy");
    const notice = document.createElement("div");
    notice.setAttribute("role", "alert");
    notice.append(text(what), text(why));
    sitting.place.replaceChildren(notice);
  }

  /** Where the card's intents go. @param {Sitting} sitting @returns {import("../../card/ledger.js").Host} */
  #host(sitting) {
    return {
      intent: (intent) => {
        const done = sitting.writing.then(() => this.#write(sitting, intent));
        sitting.writing = done.catch(() => {});
        return done;
      },
    };
  }

  /** @param {Sitting} sitting @param {Intent} intent @returns {Promise<IntentResult>} */
  async #write(sitting, intent) {
    const { record } = sitting;
    try {
      if (intent.kind === "answer" && intent.path === "amount") return toForm(record, intent.value);
      if (record.id < 0) return { status: "rejected", message: say("new-record") };
      if (intent.kind === "answer") return await this.#answer(sitting, String(intent.path), intent.value);
      if (intent.kind !== "record" && intent.kind !== "request_approval") return { status: "unsupported" };
      const conflict = await conflictOf(record);
      if (conflict) return conflict;
      await keepNote(record.id, intent);
      if (intent.kind === "record") sitting.records = [...sitting.records, /** @type {object} */ (intent.record)];
      this.#written();
      // A request waits for somebody to read it.
      return { status: intent.kind === "record" ? "applied" : "queued" };
    } catch (error) {
      if (!(error instanceof TrytonError)) throw error;
      return { status: "rejected", message: error.message || say("no-answer") };
    }
  }

  /** @param {Sitting} sitting @param {string} path @param {unknown} value @returns {Promise<IntentResult>} */
  async #answer(sitting, path, value) {
    const { record } = sitting;
    // Leaving is noted on what is saved; its own mark must not stand without the note.
    const conflict = path === "exit.logged_on" && value !== null ? await conflictOf(record) : undefined;
    if (conflict) return conflict;
    const { [path]: before = null } = sitting.answers;
    const put = (/** @type {unknown} */ answer) => {
      const { [path]: _, ...others } = sitting.answers;
      sitting.answers = answer === null ? others : { ...others, [path]: answer };
    };
    // At once, so that a change of the form meanwhile does not take it from the screen.
    put(value);
    try {
      await keepAnswer(record.id, path, value);
    } catch (error) {
      put(before);
      throw error;
    }
    this.#written();
    return { status: "applied" };
  }

  /** Tryton counts notes and attachments on its buttons. */
  #written() {
    if (!this.#over) this.tab.refresh_resources(true);
  }
}

/** Numbers as in the form beside it: Tryton writes them as browsers do for its language, which is Spain's for `es`. */
function locale() {
  const { lang } = document.documentElement;
  return lang === "es" ? "es-ES" : lang || null;
}

/** Which database of this server, and which kind of record. @param {SaoRecord} record */
function placeOf({ model }) {
  return [location.origin, globalThis.Sao?.Session.current_session?.database ?? "", model.name].join(" ");
}

/** Why nothing may be noted on this record now. @param {SaoRecord} record @returns {Promise<IntentResult | undefined>} */
async function conflictOf(record) {
  if (record.modified) return { status: "conflict", message: say("save-first") };
  if (!(await isCurrent(record))) return { status: "conflict", message: say("changed-meanwhile") };
  return undefined;
}

/** The price belongs into the form, where the user saves it with all the rest. @param {SaoRecord} record @param {unknown} value @returns {IntentResult} */
function toForm(record, value) {
  const field = record.model.fields.amount;
  if (!field || field.get_state_attrs(record).readonly) return { status: "rejected", message: say("read-only") };
  const amount = value === null ? null : Number(/** @type {any} */ (value)?.amount ?? value);
  if (amount !== null && !Number.isFinite(amount)) return { status: "rejected", message: say("no-number") };
  record.field_set_client("amount", amount);
  return { status: "queued", message: say("in-the-form") };
}
