// One document as a text: a kept editor with our words, our mistakes and our colours.
import { autocompletion, closeBrackets, closeBracketsKeymap, completionKeymap } from "@codemirror/autocomplete";
import { defaultKeymap, history, historyKeymap } from "@codemirror/commands";
import { json } from "@codemirror/lang-json";
import { bracketMatching, foldGutter, foldKeymap, HighlightStyle, indentOnInput, syntaxHighlighting } from "@codemirror/language";
import { lintGutter, lintKeymap, setDiagnostics } from "@codemirror/lint";
import { highlightSelectionMatches, searchKeymap } from "@codemirror/search";
import { Compartment, EditorState } from "@codemirror/state";
import { drawSelection, EditorView, highlightActiveLine, highlightActiveLineGutter, highlightSpecialChars, hoverTooltip, keymap, lineNumbers } from "@codemirror/view";
import { tags } from "@lezer/highlight";
import { difference } from "./edit.js";
import { completing, hovered } from "./language.js";

/** @typedef {import("../rules/mistakes.js").Placed} Placed */

const LOOK = EditorView.theme({
  "&": { height: "100%", backgroundColor: "var(--wa-surface)", color: "var(--wa-text)", fontSize: "13px" },
  "&.cm-focused": { outline: "2px solid var(--wa-accent)", outlineOffset: "-2px" },
  ".cm-scroller": { fontFamily: "ui-monospace, SFMono-Regular, Menlo, Consolas, monospace", lineHeight: "1.5" },
  ".cm-content": { caretColor: "var(--wa-text)" },
  ".cm-cursor": { borderLeftColor: "var(--wa-text)" },
  ".cm-gutters": { backgroundColor: "var(--wa-surface-2)", color: "var(--wa-text-muted)", border: "none" },
  ".cm-activeLine, .cm-activeLineGutter": { backgroundColor: "color-mix(in srgb, var(--wa-accent) 7%, transparent)" },
  "&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground": { background: "color-mix(in srgb, var(--wa-accent) 28%, transparent)" },
  ".cm-tooltip": { backgroundColor: "var(--wa-surface)", color: "var(--wa-text)", border: "1px solid var(--wa-border)", borderRadius: "6px", maxWidth: "420px" },
  ".cm-tooltip .hover-words": { padding: "6px 10px", whiteSpace: "pre-line" },
  ".cm-tooltip-autocomplete > ul > li[aria-selected]": { backgroundColor: "var(--wa-accent)", color: "var(--wa-surface)" },
  ".cm-panels": { backgroundColor: "var(--wa-surface-2)", color: "var(--wa-text)" },
  ".cm-foldPlaceholder": { backgroundColor: "transparent", color: "var(--wa-text-muted)", borderColor: "var(--wa-border)" },
  // Its own marks are pictures in the style sheet, which a strict policy forbids.
  ".cm-lintRange-error, .cm-lintRange-warning, .cm-lintRange-info, .cm-lintRange-hint": { backgroundImage: "none", textDecoration: "underline wavy", textDecorationSkipInk: "none" },
  ".cm-lintRange-error": { textDecorationColor: "var(--wa-danger)" },
  ".cm-lintRange-warning, .cm-lintRange-info, .cm-lintRange-hint": { textDecorationColor: "var(--wa-warn)" },
  ".cm-lint-marker, .cm-lint-marker-error, .cm-lint-marker-warning, .cm-lint-marker-info": { content: "normal", width: "10px", height: "10px", margin: "5px 2px", borderRadius: "50%", backgroundColor: "var(--wa-warn)" },
  ".cm-lint-marker.cm-lint-marker-error": { borderRadius: "1px", backgroundColor: "var(--wa-danger)" },
  ".cm-diagnostic": { borderInlineStart: "4px solid var(--wa-danger)", padding: "6px 10px" },
  ".cm-diagnostic-warning": { borderInlineStartColor: "var(--wa-warn)" },
  ".cm-highlightTab": { backgroundImage: "none" },
  ".cm-matchingBracket": { outline: "1px solid var(--wa-accent)", backgroundColor: "transparent !important" },
});
const COLOURS = HighlightStyle.define([
  { tag: tags.propertyName, color: "var(--wa-accent)" },
  { tag: tags.string, color: "var(--wa-ok)" },
  { tag: [tags.number, tags.bool, tags.null], color: "var(--wa-warn)" },
]);

export class Editor {
  /** Where it stands on the page. */
  dom = document.createElement("div");
  #view;
  #words = new Compartment();

  /**
   * @param {string} name of the document
   * @param {{ root: ShadowRoot, text: string, label: string, phrases: Record<string, string>, changed: (text: string) => void }} how
   */
  constructor(name, { root, text, label, phrases, changed }) {
    this.dom.className = "editor";
    const source = completing(name);
    this.#view = new EditorView({
      parent: this.dom,
      root,
      state: EditorState.create({
        doc: text,
        extensions: [
          lineNumbers(), foldGutter(), lintGutter(), highlightSpecialChars(), history(), drawSelection(), indentOnInput(), bracketMatching(),
          closeBrackets(), highlightActiveLine(), highlightActiveLineGutter(), highlightSelectionMatches(), EditorView.lineWrapping,
          json(), syntaxHighlighting(COLOURS), LOOK,
          autocompletion(source ? { override: [source] } : { override: [] }),
          hoverTooltip(async (view, at) => {
            const found = await hovered(name, view.state.doc, at);
            if (!found) return null;
            const dom = document.createElement("div");
            dom.className = "hover-words";
            dom.textContent = found.text;
            return { pos: found.from, end: found.to, create: () => ({ dom }) };
          }),
          // Tab goes on to the next thing of the page, as everywhere.
          keymap.of([...closeBracketsKeymap, ...defaultKeymap, ...searchKeymap, ...historyKeymap, ...foldKeymap, ...completionKeymap, ...lintKeymap]),
          this.#words.of(speaking(label, phrases)),
          EditorView.updateListener.of((update) => {
            if (update.docChanged) changed(update.state.doc.toString());
          }),
        ],
      }),
    });
  }

  get text() {
    return this.#view.state.doc.toString();
  }

  /** Another language. @param {string} label @param {Record<string, string>} phrases */
  speak(label, phrases) {
    this.#view.dispatch({ effects: this.#words.reconfigure(speaking(label, phrases)) });
  }

  /** Puts another text in its place, so that it can be taken back. @param {string} text */
  replace(text) {
    const changes = difference(this.text, text.replace(/\r\n?/g, "\n"));
    if (changes) this.#view.dispatch({ changes, userEvent: "input.studio" });
  }

  /** Marks what is wrong. @param {Placed[]} mistakes */
  mark(mistakes) {
    const { doc } = this.#view.state;
    const diagnostics = mistakes.map(({ at, severity, text }) => {
      const from = Math.min(at, doc.length);
      // What begins there, to its end.
      const [word = ""] = /^("(?:[^"\\\n]|\\.)*"|[^\s,:[\]{}"]+|.)?/.exec(doc.sliceString(from, Math.min(from + 200, doc.length))) ?? [];
      return { from, to: Math.min(doc.length, from + word.length), severity, message: text };
    });
    this.#view.dispatch(setDiagnostics(this.#view.state, diagnostics.sort((a, b) => a.from - b.from)));
  }

  /** Puts the cursor there, both from 1. @param {number} line @param {number} column */
  goTo(line, column) {
    const { doc } = this.#view.state;
    const found = doc.line(Math.max(1, Math.min(line, doc.lines)));
    const at = Math.min(found.to, found.from + Math.max(0, column - 1));
    this.#view.dispatch({ selection: { anchor: at }, effects: EditorView.scrollIntoView(at, { y: "center" }) });
    this.#view.focus();
  }

  destroy() {
    this.#view.destroy();
  }
}

/** @param {string} label @param {Record<string, string>} phrases */
const speaking = (label, phrases) => [EditorView.contentAttributes.of({ "aria-label": label, tabindex: "0" }), EditorState.phrases.of(phrases)];
