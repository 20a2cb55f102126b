//! What not to say: the linter against a table of phrases in both languages, however they are written, and of innocent
//! ones (W-013, W-033, W-092, W-116).
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, missing_docs)]

use proptest::prelude::*;
use proptest::sample::select;
use rust_decimal::Decimal;
use serde_json::Value;
use walkaway_rules::advice::avoid::tag::Tag;
use walkaway_rules::advice::avoid::{FILES, Warning, check, check_in, check_with, mistakes};

fn table() -> Value {
    serde_json::from_str(include_str!("cases/avoid.json")).unwrap()
}

fn phrases(tag: &str) -> Vec<String> {
    table()["marked"][tag]
        .as_array()
        .unwrap()
        .iter()
        .map(|phrase| phrase.as_str().unwrap().to_owned())
        .collect()
}

fn innocent() -> Vec<String> {
    table()["innocent"].as_array().unwrap().iter().map(|text| text.as_str().unwrap().to_owned()).collect()
}

/// With everything that any conversation looks for, and no apology left.
fn tags(text: &str) -> Vec<&'static str> {
    check_in(text, &[], &[], Tag::ALL, 0).iter().map(|warning| warning.tag.word()).collect()
}

fn everything() -> Vec<(&'static str, String)> {
    Tag::WORDS.iter().flat_map(|tag| phrases(tag).into_iter().map(move |phrase| (*tag, phrase))).collect()
}

#[test]
fn the_phrase_files_can_be_read() {
    assert_eq!(mistakes(), Vec::<String>::new());
}

#[test]
fn every_tag_marks_its_phrases() {
    let missed: Vec<_> =
        everything().into_iter().filter(|(tag, phrase)| !tags(phrase).contains(tag)).collect();
    assert_eq!(missed, []);
    for tag in Tag::WORDS {
        assert!(phrases(tag).len() >= 12, "{tag} needs more phrases");
    }
}

/// Design 3.12: what a conversation looks for is not looked for in a negotiation; one apology is none too many (P-006).
#[test]
fn what_a_conversation_looks_for_is_looked_for_there_alone() {
    for tag in [Tag::Excuse, Tag::Guilt, Tag::Minimise, Tag::Disparage, Tag::Unpublished, Tag::Apology] {
        for phrase in phrases(tag.word()) {
            let found = |scope: &[Tag], left: usize| {
                check_in(&phrase, &[], &[], scope, left).iter().any(|warning| warning.tag == tag)
            };
            assert!(found(&[tag], 0) && !found(&[], 0), "{phrase}");
            assert!(check(&phrase, &[]).iter().all(|warning| warning.tag != tag), "{phrase}");
            assert_eq!(found(&[tag], 9), tag != Tag::Apology, "{phrase}");
        }
    }
    let twice = "Lamento lo que pasó. Mañana llega el reemplazo. Les pido disculpas.";
    let found = check_in(twice, &[], &[], &[Tag::Apology], 1);
    assert_eq!(found.iter().map(|one| &twice[one.from..one.to]).collect::<Vec<_>>(), ["Les pido disculpas"]);
}

#[test]
fn innocent_texts_are_left_alone() {
    let marked: Vec<_> = innocent()
        .into_iter()
        .filter_map(|text| {
            let found = check(&text, &[]);
            let quotes: Vec<_> = found
                .iter()
                .map(|warning| format!("{}: {}", warning.code, &text[warning.from..warning.to]))
                .collect();
            (!quotes.is_empty()).then_some((text, quotes))
        })
        .collect();
    assert_eq!(marked, []);
}

fn bare(text: &str) -> String {
    let plain = |sign: char| match sign {
        'á' => 'a',
        'é' => 'e',
        'í' => 'i',
        'ó' => 'o',
        'ú' | 'ü' => 'u',
        'ñ' => 'n',
        'ã' | 'â' | 'à' => 'a',
        'ê' => 'e',
        'õ' | 'ô' => 'o',
        'ç' => 'c',
        other => other,
    };
    text.chars().map(plain).collect()
}

fn composed_of_two(text: &str) -> String {
    text.chars()
        .flat_map(|sign| match sign {
            'á' => vec!['a', '\u{301}'],
            'é' => vec!['e', '\u{301}'],
            'í' => vec!['i', '\u{301}'],
            'ó' => vec!['o', '\u{301}'],
            'ú' => vec!['u', '\u{301}'],
            'ñ' => vec!['n', '\u{303}'],
            'ã' => vec!['a', '\u{303}'],
            'õ' => vec!['o', '\u{303}'],
            'â' => vec!['a', '\u{302}'],
            'ê' => vec!['e', '\u{302}'],
            'ô' => vec!['o', '\u{302}'],
            'ç' => vec!['c', '\u{327}'],
            other => vec![other],
        })
        .collect()
}

/// Full-width letters, as a phone with an East Asian keyboard writes them.
fn wide(text: &str) -> String {
    text.chars()
        .map(|sign| match sign {
            'a'..='z' | 'A'..='Z' | '0'..='9' => char::from_u32(u32::from(sign) + 0xFEE0).unwrap(),
            other => other,
        })
        .collect()
}

#[test]
fn how_it_is_written_makes_no_difference() {
    let words = |text: &str, between: &str| text.split(' ').collect::<Vec<_>>().join(between);
    let seen_through = |text: &str| text.chars().flat_map(|sign| [sign, '\u{200b}']).collect::<String>();
    type Way = Box<dyn Fn(&str) -> String>;
    let ways: Vec<(&str, Way)> = vec![
        ("capitals", Box::new(|text| text.to_uppercase())),
        ("small letters", Box::new(|text| text.to_lowercase())),
        ("no accents", Box::new(bare)),
        ("accents as signs of their own", Box::new(composed_of_two)),
        ("curly quotes", Box::new(|text| text.replace('\'', "’"))),
        ("wrong quotes", Box::new(|text| text.replace(['\'', '’'], "´"))),
        ("many blanks", Box::new(move |text| words(text, "  \u{a0}  "))),
        ("lines", Box::new(move |text| words(text, "\n"))),
        ("invisible signs", Box::new(seen_through)),
        ("soft hyphens", Box::new(|text| text.chars().flat_map(|sign| ['\u{ad}', sign]).collect())),
        ("full width", Box::new(wide)),
        ("in a sentence", Box::new(|text| format!("Hola, Ana: «{text}» Saludos, Luis"))),
    ];
    for (name, way) in ways {
        for (tag, phrase) in everything() {
            let text = way(&phrase);
            // A phrase with room for other words keeps to its sentence.
            let lines = name == "lines" && !tags(&phrase.replace(' ', "\n")).contains(&tag);
            assert!(lines || tags(&text).contains(&tag), "{name}: {tag}: {text}");
        }
    }
}

#[test]
fn a_warning_points_at_the_phrase() {
    let text = "Gracias, Élida. ¡Buena suerte: la van a necesitar! Saludos";
    let quote = |warning: &Warning| text[warning.from..warning.to].to_owned();
    assert_eq!(check(text, &[]).iter().map(quote).collect::<Vec<_>>(), ["suerte: la van a necesitar"]);
    let two = check("You'll regret this. Good luck, you'll need it.", &[]);
    assert_eq!(
        two.iter().map(|warning| warning.code).collect::<Vec<_>>(),
        ["avoid-bitter", "avoid-unprofessional"]
    );
}

fn d(text: &str) -> Decimal {
    text.parse().unwrap()
}

// The labelled sentences.

/// What is ours alone in the labelled sentences: a floor, a threshold exact and published, costs. The buyer has named
/// 140,000, we 155,000.
fn table_secrets() -> Vec<Decimal> {
    ["126000", "142000", "141750", "105000", "80000", "25000"].map(d).to_vec()
}

/// A sentence, and whether something in it should be marked.
struct Labelled {
    text: String,
    mark: bool,
    kind: String,
}

fn labelled(json: &str) -> Vec<Labelled> {
    let rows: Value = serde_json::from_str(json).unwrap();
    let text = |row: &Value, key: &str| row[key].as_str().unwrap().to_owned();
    let row = |row: &Value| Labelled {
        text: text(row, "text"),
        mark: row["mark"].as_bool().unwrap(),
        kind: text(row, "kind"),
    };
    rows.as_array().unwrap().iter().map(row).collect()
}

/// Labels of the blind half that are held to be wrong. They stay; the score is printed with and without them.
fn disputed() -> Vec<String> {
    let rows: Value = serde_json::from_str(include_str!("cases/avoid_disputed.json")).unwrap();
    rows.as_array().unwrap().iter().map(|row| row["text"].as_str().unwrap().to_owned()).collect()
}

/// Of what should be marked the share that is, and of what is marked the share that should be, in percent.
fn score(name: &str, rows: &[&Labelled]) -> (f64, f64) {
    let (mut hits, mut misses, mut alarms) = (0, 0, 0);
    let mut lines = Vec::new();
    for row in rows {
        let marks = check(&row.text, &table_secrets());
        match (row.mark, marks.is_empty()) {
            (true, false) => hits += 1,
            (true, true) => {
                misses += 1;
                lines.push(format!("  missed       {:14} {}", row.kind, row.text));
            }
            (false, false) => {
                alarms += 1;
                let why: Vec<_> = marks
                    .iter()
                    .map(|mark| format!("{}: {}", mark.code, &row.text[mark.from..mark.to]))
                    .collect();
                lines.push(format!("  false alarm  {:14} {} [{}]", row.kind, row.text, why.join("; ")));
            }
            (false, true) => {}
        }
    }
    let share = |of: u32| 100.0 * f64::from(hits) / f64::from((hits + of).max(1));
    let (recall, precision) = (share(misses), share(alarms));
    println!("{name}: recall {recall:.1} %, precision {precision:.1} % of {} sentences", rows.len());
    lines.iter().for_each(|line| println!("{line}"));
    (recall, precision)
}

/// Each half apart, then both: the blind half is by somebody who had not read the phrase files.
#[test]
fn nine_in_ten_of_the_labelled_sentences_in_each_language() {
    let halves = [
        ("es", include_str!("cases/avoid_blind.es.json"), include_str!("cases/avoid_table.es.json")),
        ("en", include_str!("cases/avoid_blind.en.json"), include_str!("cases/avoid_table.en.json")),
    ];
    let disputed = disputed();
    let mut low = Vec::new();
    for (language, blind, other) in halves {
        let (blind, other) = (labelled(blind), labelled(other));
        let all: Vec<&Labelled> = blind.iter().chain(&other).collect();
        assert!(all.len() >= 300, "{language}");
        let innocent = all.iter().filter(|row| !row.mark).count();
        assert!(
            (all.len() * 9 / 20..=all.len() * 11 / 20).contains(&innocent),
            "{language}: half is innocent"
        );
        let undisputed: Vec<&Labelled> = blind.iter().filter(|row| !disputed.contains(&row.text)).collect();
        for (name, rows) in [
            ("blind half", blind.iter().collect()),
            ("blind half without disputed labels", undisputed),
            ("other half", other.iter().collect()),
            ("both halves", all),
        ] {
            let (recall, precision) = score(&format!("{language}, {name}"), &rows);
            if recall < 90.0 || precision < 90.0 {
                low.push(format!("{language}, {name}: {recall:.1} % and {precision:.1} %"));
            }
        }
    }
    assert_eq!(low, Vec::<String>::new());
}

/// Portuguese has one table, by whoever wrote its phrases.
#[test]
fn nine_in_ten_of_the_portuguese_sentences() {
    let rows = labelled(include_str!("cases/avoid_table.pt-BR.json"));
    assert!(rows.len() >= 140);
    let (recall, precision) = score("pt-BR", &rows.iter().collect::<Vec<_>>());
    assert!(recall >= 90.0 && precision >= 90.0, "{recall:.1} % and {precision:.1} %");
}

/// What nobody who mended the linter had seen: printed, to be honest about it, and not a bound.
#[test]
fn the_held_out_sentences_are_scored() {
    for (language, rows) in [
        ("es", include_str!("cases/avoid_heldout.es.json")),
        ("en", include_str!("cases/avoid_heldout.en.json")),
        ("pt-BR", include_str!("cases/avoid_heldout.pt-BR.json")),
    ] {
        let rows = labelled(rows);
        assert!(rows.len() >= 50, "{language}");
        score(&format!("{language}, held out"), &rows.iter().collect::<Vec<_>>());
    }
}

// Numbers.

fn secret_quotes(text: &str, secrets: &[Decimal]) -> Vec<String> {
    let found = check(text, secrets);
    found
        .iter()
        .filter(|warning| warning.code == "avoid-secret")
        .map(|warning| text[warning.from..warning.to].to_owned())
        .collect()
}

#[test]
fn our_numbers_are_found_in_any_writing() {
    let secrets = [d("126000"), d("141750"), d("142000"), d("105333.33"), d("850")];
    for (text, quote) in [
        ("126000", "126000"),
        ("Serían 126,000.", "126,000"),
        ("Serían 126.000,", "126.000"),
        ("126 000 al año", "126 000"),
        ("126\u{202f}000 al año", "126\u{202f}000"),
        ("126'000", "126'000"),
        ("126’000.–", "126’000"),
        ("US$126,000.00", "126,000.00"),
        ("USD126000", "126000"),
        ("US$ 126.000,00", "126.000,00"),
        ("126k", "126k"),
        ("126 K", "126 K"),
        ("unos 126 mil dólares", "126 mil"),
        ("$126 thousand", "126 thousand"),
        ("about 0.126 million", "0.126 million"),
        ("0,126 millones", "0,126 millones"),
        ("141.75k", "141.75k"),
        ("141,750", "141,750"),
        ("141 mil 750 dólares", "141 mil 750"),
        ("105,333", "105,333"),
        ("105.333,33", "105.333,33"),
        ("105,334", "105,334"),
        ("１２６０００", "１２６０００"),
        ("1\u{200b}26\u{200b}000", "1\u{200b}26\u{200b}000"),
        ("no bajamos de 126", "126"),
        ("We could do 126, then.", "126"),
        ("$142 and done", "142"),
        ("son US$ 850", "850"),
        ("850 dólares al mes", "850"),
        ("precios: 126000,155000", "126000"),
        ("entre 120.000 y 142.000", "142.000"),
        ("1,26,000", "1,26,000"),
        // Beside currencies, dashes and other words.
        ("R$ 126.000", "126.000"),
        ("MX$126,000", "126,000"),
        ("126.000 €", "126.000"),
        ("126000USD", "126000"),
        ("126-mil", "126-mil"),
        ("126m", "126m"),
        ("126 más IVA", "126"),
        ("126 + IVA", "126"),
        ("126 plus tax", "126"),
        ("precio 126000", "126000"),
        // In words.
        ("ciento veintiséis mil", "ciento veintiséis mil"),
        ("CIENTO VEINTISEIS MIL PESOS", "CIENTO VEINTISEIS MIL"),
        ("ciento cuarenta y un mil setecientos cincuenta", "ciento cuarenta y un mil setecientos cincuenta"),
        ("142 mil quinientos", "142 mil quinientos"),
        ("a hundred and twenty-six thousand dollars", "hundred and twenty-six thousand"),
        (
            "one hundred forty-one thousand, seven hundred fifty",
            "one hundred forty-one thousand, seven hundred fifty",
        ),
        ("for one twenty-six", "one twenty-six"),
        ("at one forty-one seven fifty", "one forty-one seven fifty"),
        ("a hundred-and-twenty-six-grand project", "hundred-and-twenty-six-grand"),
        ("1.5 mil millones o 126 mil", "126 mil"),
        // In the digits of other scripts.
        ("١٢٦٠٠٠", "١٢٦٠٠٠"),
        ("١٢٦٬٠٠٠٫٠٠", "١٢٦٬٠٠٠٫٠٠"),
        ("۱۲۶۰۰۰", "۱۲۶۰۰۰"),
        ("१२६०००", "१२६०००"),
        ("๑๒๖๐๐๐", "๑๒๖๐๐๐"),
        ("𝟏𝟐𝟔𝟎𝟎𝟎", "𝟏𝟐𝟔𝟎𝟎𝟎"),
        ("1️⃣2️⃣6️⃣0️⃣0️⃣0️⃣", "1️⃣2️⃣6️⃣0️⃣0️⃣0️⃣"),
        // Ends of a range share their unit.
        ("entre 126 y 130 mil", "126"),
        ("de 120 a 126 mil", "126 mil"),
        ("120-126k", "126k"),
        ("$126–130K", "126"),
        ("126/130 mil", "126"),
        ("from 126 to 135 thousand", "126"),
        // Payments that make it up.
        ("10,500 al mes", "10,500"),
        ("$10,500/mo", "10,500"),
        ("doce pagos de 10.500", "10.500"),
        ("12 × 10,500", "10,500"),
        ("12x10500", "10500"),
        ("31,500 a quarter", "31,500"),
        ("1,260 each for 100 users", "1,260"),
        ("105 dólares por usuario al mes para 100 usuarios", "105"),
        // What makes one of ours with another number of the text.
        ("bajemos 29,000 desde los 155,000", "29,000"),
        // Near is too near: within half a percent, or one percent of an approximate number.
        ("125,999", "125,999"),
        ("126,001", "126,001"),
        ("126,630", "126,630"),
        ("125,370", "125,370"),
        ("unos 125 mil", "125 mil"),
        ("126.5k", "126.5k"),
    ] {
        assert_eq!(secret_quotes(text, &secrets), [quote], "{text}");
    }
    for text in [
        "1,126,000",
        "126,631",
        "125,369",
        "125 mil",
        "143 mil 500",
        "126 usuarios",
        "a 126 días",
        "el 126 %",
        "850 usuarios",
        "2126000",
        "126-000",
        "140,000",
        "B126",
        "en 142 sedes",
        "12.6 mil",
        "2026-11-21",
        "",
        // So many of something else.
        "126,000 usuarios",
        "126 mil nuevos registros",
        "126,000 new invoices",
        "hundred and twenty-six thousand lines",
        "ciento veintiséis mil facturas",
        "entre 126 y 142 mil llamadas",
        "126 GB",
        "126-seat license",
        "10,500 registros al mes",
        "12 pagos por 126 usuarios",
        // Names, phones, addresses, dates.
        "factura 126000",
        "orden de compra n.º 126000",
        "pedido #126000",
        "PO 126000",
        "la ISO 126000",
        "MIL-STD-126000",
        "COT-126-142",
        "126000-B",
        "INC0126000",
        "ext. 126",
        "código postal correcto es 126000",
        "+52 55 1260 0042",
        "310 126 1420",
        "1-800-126-000",
        "(415) 126-0142",
        "Reforma 126",
        "at 126 Main Street",
        "P.O. Box 126000",
        "14 de febrero de 2126",
        "12/6/2026",
        "14:20",
        "126 %",
        "126 por ciento",
        // Said by the buyer.
        "Ustedes piden 126,000 y no llegamos.",
        "Su presupuesto es de 126 mil.",
        "los 126,000 que ofrecen",
        "You asked for 126,000.",
        "Your budget of $126K",
        "Norvia quoted you 126,000",
        // Where both ends stand in the text, the difference tells nothing.
        "entre 155,000 y 140,000 hay 15,000",
    ] {
        assert_eq!(secret_quotes(text, &secrets), Vec::<String>::new(), "{text}");
    }
    assert_eq!(secret_quotes("126,000 y 142,000 o 126k", &secrets).len(), 3);
    assert_eq!(secret_quotes("0 y 0.00", &[d("0")]), Vec::<String>::new());
}

/// What a side has said is no secret, though it lies near one; what lies beside it still is.
#[test]
fn a_number_that_was_said_is_no_secret() {
    let (secrets, said) = ([d("142000")], [d("141800"), d("140000")]);
    let marks = |text: &str| check_with(text, &secrets, &said).len();
    assert_eq!(marks("A 141,800 seguimos en lo dicho."), 0);
    assert_eq!(marks("A 140,000 no; la diferencia es de 2,000."), 1);
    assert_eq!(marks("A 141,801 seguimos en lo dicho."), 1);
    assert_eq!(check("A 141,800 seguimos en lo dicho.", &secrets).len(), 1);
}

#[test]
fn long_texts_are_no_trouble() {
    for piece in [
        "1.",
        "1 111 ",
        "necesito ",
        "good luck ",
        "you ",
        "\u{301}",
        "no es un ",
        "126,",
        "$",
        "lo toman o ",
        "1-",
        "x 12",
        "one twenty ",
        "mil y ",
        "quizás a 126 ",
        "12 pagos de 126,000 ",
        "factura n.º ",
        "si no ",
    ] {
        let text = piece.repeat(20_000 / piece.len() + 1);
        let found = check(&text, &[d("126000"), d("111111")]);
        assert!(found.len() <= 50, "{piece}");
    }
}

#[test]
fn every_language_knows_every_section() {
    for file in FILES {
        for section in [
            "adversarial",
            "defensive",
            "bitter",
            "unprofessional",
            "weak-need",
            "weak-begging",
            "weak-price",
            "ultimatum",
            "hasty",
            "reveals",
            "secret",
            "numbers",
        ] {
            assert!(file.contains(&format!("\n= {section}\n")), "{section}");
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(600))]

    #[test]
    fn any_text_at_all(text in "\\PC{0,60}|(.|\n|\u{301}|\u{200d}|[0-9., '’$kmil]|you|will|regret|need|precio){0,60}", secret in 0u64..200_000) {
        for warning in check(&text, &[Decimal::from(secret)]) {
            prop_assert!(warning.from < warning.to && warning.to <= text.len());
            prop_assert!(text.get(warning.from..warning.to).is_some());
        }
    }

    /// Where a price may stand; of a number alone among any words nobody can tell what it is. Plain digits from 1900 to
    /// 2099 are a year.
    #[test]
    fn a_number_of_ours_is_found_wherever_it_stands(secret in 2_100u64..10_000_000, before in select(vec!["", "Serían ", "no bajamos de ", "por ", "el precio: ", "we can do ", "for ", "at ", "It's ", "¿", "("]), after in "[,;:!?)]{1,2}[a-zA-Zñé ]{0,20}") {
        let digits = secret.to_string();
        let grouped = |sign: &str| {
            let mut out = String::new();
            for (place, digit) in digits.chars().enumerate() {
                if place > 0 && (digits.len() - place) % 3 == 0 { out += sign; }
                out.push(digit);
            }
            out
        };
        for sign in ["", ",", ".", " ", "\u{a0}", "'", "’", "_"] {
            let text = format!("{before}{}{after}", grouped(sign));
            prop_assert!(!secret_quotes(&text, &[Decimal::from(secret)]).is_empty(), "{}", text);
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn any_long_text_at_all(pieces in proptest::collection::vec("[0-9.,'’ $%#+/:x-]{1,6}|[a-zñé]{1,8}|mil|ciento|hundred|and|y|a|k|USD|por|usuarios|al mes|\\PC", 0..800), secret in 0u64..200_000) {
        let text = pieces.join(" ");
        for warning in check(&text, &[Decimal::from(secret)]) {
            prop_assert!(text.get(warning.from..warning.to).is_some_and(|quote| !quote.is_empty()));
        }
    }
}
