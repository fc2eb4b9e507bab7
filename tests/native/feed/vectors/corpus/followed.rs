//! Addresses that only look dangerous, and good ones.
//! Not here: those that are dangerous (`refused`).

/// The most characters of an address.
const MOST: usize = 2_048;

/// Addresses that look like live ones, and are paths, queries and fragments on the feed's own host.
pub(crate) fn harmless() -> Vec<String> {
    let mut harmless: Vec<String> = [
        "&#106;avascript:alert(1)",
        "&#x6A;avascript:alert(1)",
        "javascript&colon;alert(1)",
        "%6aavascript:alert(1)",
        "javascript%3aalert(1)",
        "javascript%253aalert(1)",
        "\\javascript:alert(1)",
        "/javascript:alert(1)",
        "./javascript:alert(1)",
        "../javascript:alert(1)",
        "?javascript:alert(1)",
        "#javascript:alert(1)",
        "//javascript/alert(1)",
        "\u{a0}javascript:alert(1)",
        "\u{200b}javascript:alert(1)",
        "\u{feff}javascript:alert(1)",
        "java\u{200d}script:alert(1)",
        "java\u{ad}script:alert(1)",
        "\u{202e}javascript:alert(1)",
        "javascript\u{ff1a}alert(1)",
        "javascript\u{a789}alert(1)",
        "\u{ff4a}avascript:alert(1)",
        "\u{437}avascript:alert(1)",
        "'javascript:alert(1)'",
        "\"javascript:alert(1)",
        "`javascript:alert(1)`",
        "<javascript:alert(1)>",
        "(javascript:alert(1))",
        "1javascript:alert(1)",
        "-javascript:alert(1)",
        "+javascript:alert(1)",
        "url(javascript:alert(1))",
        "javascript",
        "data",
        "a b:c",
        "https:javascript:alert(1)",
        "https:/javascript:alert(1)",
        "https:\\\\\\javascript\\alert(1)",
    ]
    .map(str::to_owned)
    .into();
    harmless.extend(["data:,a", "vbscript:a", "file:///a", "blob:a"].map(|text| format!("%20{text}")));
    harmless
}

/// Addresses of files and pages as publishers have them, none of which may be lost.
pub(crate) fn followed() -> Vec<String> {
    let mut followed = Vec::new();
    for host in [
        "agency.example",
        "AGENCY.example",
        "agency.example.",
        "a.b.c.d.agency.example",
        "xn--bcher-kva.example",
        "bücher.example",
        "例え.テスト",
        "أمثلة.إختبار",
        "пример.испытание",
        "faß.example",
        "127.0.0.1",
        "192.0.2.1",
        "[2001:db8::1]",
        "[::ffff:192.0.2.1]",
        "agency.example:443",
        "agency.example:8443",
        "[2001:db8::1]:65535",
        "a-b--c.example",
        "1.example",
        "localhost",
    ] {
        for path in [
            "",
            "/",
            "/story/1",
            "/a%20b/%C3%A9",
            "/é/日本/🎥.mp4",
            "/a;b=c,d/(e)!$&'*+",
            "/a@b:c",
            "/%6Aavascript:a",
            "/clip.mp4?token=a%2Bb&t=1:2#t=10,20",
            "?next=https://user@other.example/",
            "/..%2f..%2f/./../c",
            "/a?javascript:alert(1)#data:text/html,a",
        ] {
            followed.push(format!("https://{host}{path}"));
        }
    }
    followed.push(format!("https://agency.example/{}", "a".repeat(MOST - 23)));
    followed.push(format!("https://agency.example/{}", "é".repeat((MOST - 23) / 6)));
    followed.extend(
        [
            "clip.mp4",
            "./clip.mp4",
            "../media/clip.mp4",
            "/media/clip.mp4",
            "//cdn.example/clip.mp4",
            "?page=2",
            "a b.mp4",
            "\u{5d0}.mp4",
            "  https://agency.example/a  ",
            "HTTPS://agency.example/a",
            "hTTps://agency.example/a",
            "https:\\\\agency.example\\a",
            "http://agency.example/a",
            "http://agency.example:8080/a",
        ]
        .map(str::to_owned),
    );
    followed
}
