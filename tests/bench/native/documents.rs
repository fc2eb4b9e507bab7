//! Documents to measure with, made by code and the same each time: a long story, and what costs most to read.
//! Not here: who measures (`native`, `browser`).

/// The most a document may have.
pub(crate) const MEBIBYTE: usize = 1_048_576;

/// A document as a large agency would send it: every field, a hundred rows, a description and a transcript
/// that fill a mebibyte.
pub(crate) fn long_story() -> String {
    let mut words = Words(2023);
    let story = [
        r#""id": "tag:agency.example,2023:1""#.to_owned(),
        r#""url": "https://agency.example/story/1""#.to_owned(),
        field("headline", &words.some(12)),
        r#""slug": "HARBOUR-BOAT""#.to_owned(),
        r#""location": {"text": "Disputed Territory, Nagorno-Karabakh", "lang": "en", "countryCode": "AZ"}"#.to_owned(),
        r#""published": "2023-09-20T11:09:00+00:00""#.to_owned(),
        r#""updated": "2023-09-20T15:30:00+04:00""#.to_owned(),
        r#""timeZone": "Asia/Baku""#.to_owned(),
        r#""status": "corrected""#.to_owned(),
        field("statusNote", &words.some(9)),
        format!(r#""description": [{}]"#, description(&mut words)),
        r#""alternates": [{"language": "ar", "url": "/ar/1", "label": "العربية"}, {"language": "fr", "url": "/fr/1"}]"#
            .to_owned(),
        format!(r#""rights": {}"#, rights(&mut words)),
    ];
    let list: Vec<String> = (0..100).map(|rank| row(rank, &mut words)).collect();
    let before = format!(
        r#"{{"format": "video-story/1", "language": "en-GB", "story": {{{}, "video": {}"#,
        story.join(",\n  "),
        video(&mut words)
    );
    let after = format!(
        "]}}}}}},\n \"topDownloads\": {{\"windowHours\": 48, \"total\": 450, \"next\": \"top-2.json\", \"items\": [\n  {}]}}}}",
        list.join(",\n  ")
    );
    let mut cues = String::from(r#", "transcript": {"generated": true, "cues": ["#);
    for number in 0..5_000 {
        let mark = if number == 0 { "" } else { ",\n   " };
        let said = field("text", &words.some(18));
        let start = format!("{}.{:02}", number * 3, number % 100);
        let cue = format!(
            r#"{mark}{{"start": {start}, "end": {}, "speaker": "Harbour master", {said}}}"#,
            number * 3 + 3
        );
        if before.len() + cues.len() + cue.len() + after.len() > MEBIBYTE {
            break;
        }
        cues.push_str(&cue);
    }
    [before, cues, after].concat()
}

/// Documents of a mebibyte whose shape is the work, each with what it is.
pub(crate) fn hard_ones() -> Vec<(&'static str, String)> {
    let story = |fields: &str| {
        format!(
            r#"{{"format": "video-story/1", "language": "en", "story": {{"id": "1", "headline": "A", "published": "2023-09-20T11:09:00Z", {fields}}}}}"#
        )
    };
    let footage =
        |fields: &str| story(&format!(r#""video": {{"sources": [{{"src": "a", "type": "b"}}], {fields}}}"#));
    let many =
        |count: usize, row: &dyn Fn(usize) -> String| (0..count).map(row).collect::<Vec<_>>().join(",");
    let backwards = |name: &str| {
        let rows = many(5_000, &|number| format!(r#"{{"start":{},"{name}":"A"}}"#, 9_000 - number));
        format!("[{rows}]")
    };
    vec![
        ("one long text", story(&format!(r#""statusNote": "{}""#, "a".repeat(1_000_000)))),
        ("one text of escapes", story(&format!(r#""statusNote": "{}""#, "\\u00e9".repeat(160_000)))),
        (
            "a field nobody reads",
            story(&format!(r#""_x": [{}]"#, many(120_000, &|number| number.to_string()))),
        ),
        ("levels nobody reads", story(&format!(r#""_x": {}{}"#, "[".repeat(500_000), "]".repeat(500_000)))),
        ("a deep row", story(&format!(r#""description": [{}{}]"#, "[".repeat(500_000), "]".repeat(500_000)))),
        ("many names nobody reads", story(&many(90_000, &|number| format!(r#""n{number}":1"#)))),
        ("many names with escapes", story(&many(70_000, &|_| r#""slu\u0067":1"#.to_owned()))),
        ("many empty rows", story(&format!(r#""alternates": [{}]"#, many(5_000, &|_| "{}".to_owned())))),
        (
            "rows that nest",
            story(&format!(
                r#""alternates": [{}]"#,
                many(4_000, &|_| format!("{}{}", "[".repeat(120), "]".repeat(120)))
            )),
        ),
        (
            "three lists back to front",
            footage(&format!(
                r#""chapters": {}, "shotlist": {}, "transcript": {{"cues": {}}}"#,
                backwards("title"),
                backwards("text"),
                backwards("text")
            )),
        ),
        (
            "many categories",
            story(r#""slug": "A""#).trim_end_matches('}').to_owned()
                + &format!(
                    r#"}}, "consent": {{"categories": [{}]}}}}"#,
                    many(5_000, &|number| format!(r#"{{"id":"category-of-many-{number:06}","title":"A"}}"#))
                ),
        ),
    ]
}

fn description(words: &mut Words) -> String {
    let blocks: Vec<String> = (0..450)
        .map(|number| match number % 30 {
            0 => format!(r#"{{"type": "heading", {}}}"#, field("text", &words.some(3))),
            7 => format!(
                r#"{{"type": "list", "items": ["{}", "{}"], "lang": "fr"}}"#,
                words.some(9),
                words.some(11)
            ),
            number if number % 2 == 0 => format!("\"{}\"", words.some(60)),
            _ => format!(r#"{{"type": "paragraph", {}}}"#, field("text", &words.some(60))),
        })
        .collect();
    blocks.join(",\n   ")
}

fn rights(words: &mut Words) -> String {
    let rows: Vec<String> = ["credit", "no-archive", "territory-deny", "platform-allow", "contact", "no-drones"]
        .iter()
        .map(|code| {
            let text = field("text", &words.some(20));
            format!(r#"{{"code": "{code}", {text}, "regions": ["US", "CA"], "platforms": ["broadcast"], "url": "/desk"}}"#)
        })
        .collect();
    format!(
        r#"{{"access": "pool", "credit": "Harbour Authority", "policyUrl": "/terms",
    "embargoUntil": "2023-09-20T12:00:00+00:00", "restrictions": [{}]}}"#,
        rows.join(",\n     ")
    )
}

fn video(words: &mut Words) -> String {
    let shots: Vec<String> = (0..300)
        .map(|number| {
            format!(
                r#"{{"start": {}, {}, "end": {}}}"#,
                number * 9,
                field("text", &words.some(10)),
                number * 9 + 9
            )
        })
        .collect();
    let files: Vec<String> = [180, 360, 720, 1080]
        .iter()
        .map(|height| {
            let width = height * 16 / 9;
            format!(r#"{{"src": "clip-{height}.mp4", "type": "video/mp4", "width": {width}, "height": {height}, "bitrateKbps": 900}}"#)
        })
        .collect();
    format!(
        r#"{{"durationSeconds": 14400.5, "poster": {{"src": "poster.jpg", "alt": "A boat on a crane", "width": 1280, "height": 720}},
    "sources": [{}], "tracks": [{{"src": "en.vtt", "srclang": "en", "label": "English", "default": true}}],
    "chapters": [{{"start": 0, "title": "The harbour"}}, {{"start": 3600, "title": "The crane"}}],
    "shotlist": [{}], "downloads": [{{"href": "clip.mxf", "label": "Broadcast file", "bytes": 123456789}}]"#,
        files.join(", "),
        shots.join(",\n     ")
    )
}

fn row(rank: usize, words: &mut Words) -> String {
    format!(
        r#"{{"id": "agx-{rank}", {}, "url": "/story/{rank}", "published": "2023-09-19T08:{:02}:00Z", "durationSeconds": {},
    "thumbnail": {{"src": "thumb-{rank}.webp", "alt": "{}"}}, "location": {{"text": "Oslo", "lang": "nb"}},
    "access": "subscribers", "downloads": {}}}"#,
        field("headline", &words.some(9)),
        rank % 60,
        30 + rank,
        words.some(4),
        900 - rank
    )
}

fn field(name: &str, text: &str) -> String {
    format!(r#""{name}": "{text}""#)
}

/// Words in an order that is the same each time, some with what a JSON text has to escape.
struct Words(u32);

impl Words {
    const WORDS: [&str; 24] = [
        "the",
        "harbour",
        "was",
        "opened",
        "again",
        "on",
        "Tuesday",
        "after",
        "divers",
        "raised",
        "a",
        "fishing",
        "boat",
        "that",
        "sank",
        "in",
        "Zürich",
        "storm",
        "said \\\"she is up\\\"",
        "officials",
        "20\u{202f}%",
        "ميناء",
        "cost\\u00e9",
        "quay,",
    ];

    fn some(&mut self, count: usize) -> String {
        let mut text = String::new();
        for _ in 0..count {
            // A linear congruential generator; its upper half is even enough for words.
            self.0 = self.0.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            let index = (self.0 >> 16) as usize % Self::WORDS.len();
            text.push_str(if text.is_empty() { "" } else { " " });
            text.push_str(Self::WORDS[index]);
        }
        text
    }
}
