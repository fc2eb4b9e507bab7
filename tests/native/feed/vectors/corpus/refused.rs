//! Addresses that would run a script or lead out of the web, and others that nobody should follow.
//! Not here: those that only look so, and good ones (`followed`).

/// The most characters of an address.
const MOST: usize = 2_048;

/// Schemes that are not followed, each with what such an address says.
const SCHEMES: [(&str, &str); 34] = [
    ("javascript", "alert(1)"),
    ("vbscript", "msgbox(1)"),
    ("livescript", "alert(1)"),
    ("data", "text/html,<script>alert(1)</script>"),
    ("blob", "https://agency.example/0f2c"),
    ("filesystem", "https://agency.example/temporary/a"),
    ("file", "///etc/passwd"),
    ("about", "blank"),
    ("view-source", "https://agency.example/"),
    ("jar", "https://agency.example/a.jar!/a"),
    ("mhtml", "https://agency.example/a!b"),
    ("feed", "https://agency.example/"),
    ("ftp", "//agency.example/a"),
    ("ws", "//agency.example/a"),
    ("wss", "//agency.example/a"),
    ("gopher", "//agency.example/a"),
    ("ldap", "//agency.example/a"),
    ("ssh", "//agency.example/a"),
    ("smb", "//agency.example/a"),
    ("rtsp", "//agency.example/a"),
    ("magnet", "?xt=urn:btih:1"),
    ("mailto", "desk@agency.example"),
    ("tel", "+4721000000"),
    ("sms", "+4721000000"),
    ("urn", "uuid:1"),
    ("chrome", "//settings"),
    ("resource", "//gre/"),
    ("intent", "//agency.example#Intent;end"),
    ("content", "//media/external"),
    ("ms-settings", "privacy"),
    ("httpss", "//agency.example/"),
    ("xhttps", "//agency.example/"),
    ("http+unix", "//agency.example/"),
    ("web+story", "//agency.example/"),
];

/// Addresses that would do something if they were followed, however they are written.
pub(crate) fn live() -> Vec<String> {
    let mut live = Vec::new();
    for (scheme, rest) in SCHEMES {
        let plain = format!("{scheme}:{rest}");
        let mixed: String = scheme
            .char_indices()
            .map(|(at, letter)| if at % 2 == 0 { letter.to_ascii_uppercase() } else { letter })
            .collect();
        live.extend([
            format!("{}:{rest}", scheme.to_uppercase()),
            format!("{mixed}:{rest}"),
            format!(" {plain}"),
            format!("\n\t {plain}\r\n"),
            format!("\u{c}{plain}"),
            format!("{plain}#https://agency.example/"),
            plain,
        ]);
        // The platform drops these three wherever they stand, so what is left is the scheme.
        live.extend(['\t', '\n', '\r'].map(|mark| format!("{}{mark}{}:{rest}", &scheme[..1], &scheme[1..])));
    }
    let script = "javascript";
    for at in 1..script.len() {
        for mark in ["\t", "\n", "\r", "\r\n", "\t\t"] {
            live.push(format!("{}{mark}{}:alert(1)", &script[..at], &script[at..]));
        }
    }
    live.extend(
        [
            "javascript\t:alert(1)",
            "\u{1}\u{1f}javascript:alert(1)",
            "\u{0}javascript:alert(1)",
            "javascript://agency.example/%0aalert(1)",
            "javascript://https://agency.example/%0dalert(1)",
            "javascript:https://agency.example/;alert(1)",
            "javascript:/*--></title>*/alert(1)",
            "javascript:'<script>alert(1)</script>'",
            "javascript:%61lert(1)",
            "javascript:\\u0061lert(1)",
            "javascript:alert(1)//https://agency.example/a.mp4",
            "javascript:alert(1)?https://",
            "data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==",
            "data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>",
            "data:,https://agency.example/",
            "data:text/javascript,alert(1)",
            "blob:null/1",
            "blob:javascript:alert(1)",
            "about:srcdoc",
            "view-source:javascript:alert(1)",
            "feed:javascript:alert(1)",
        ]
        .map(str::to_owned),
    );
    live
}

/// All that is not followed: the live ones, and those with credentials, too long, or no address at all.
pub(crate) fn refused() -> Vec<String> {
    let mut refused = live();
    for host in ["agency.example", "127.0.0.1:8080", "[2001:db8::1]", "bücher.example"] {
        for scheme in ["https://", "http://", "//", "https:\\\\", "HTTPS:////"] {
            for user in ["a@", "a:b@", ":b@", "agency.example%40@", "a%0d@", "https://agency.example:443@"] {
                // An address may not have `//` in its credentials: what follows is a path.
                if !user.contains("//") {
                    refused.push(format!("{scheme}{user}{host}/"));
                }
            }
        }
    }
    for mark in "\u{0}\u{1}\u{8}\u{b}\u{c}\u{e}\u{1b}\u{1f}\u{7f}\u{80}\u{85}\u{9f}\t\n\r".chars() {
        refused.push(format!("https://agency.example/a{mark}b"));
        refused.push(format!("https://agency{mark}.example/"));
        refused.push(format!("java{mark}script:alert(1)"));
    }
    for forbidden in " #<>?@[\\]^|%".chars().filter(|mark| !"#?\\@".contains(*mark)) {
        refused.push(format!("https://agency{forbidden}example.example/"));
    }
    refused.extend([
        format!("https://agency.example/{}", "a".repeat(MOST)),
        format!("https://agency.example/?{}", "a".repeat(MOST - 23)),
        format!("https://agency.example/#{}", "é".repeat(MOST / 6 + 1)),
        format!("https://agency.example/{}", "\u{1f3a5}".repeat(MOST / 12 + 1)),
        "a/".repeat(MOST),
        "../".repeat(MOST),
        format!("javascript:{}", "a".repeat(MOST)),
        format!("{}https://agency.example/", "a".repeat(MOST)),
    ]);
    refused.extend(
        [
            "",
            " ",
            "\n",
            "https://",
            "http://",
            "https:///",
            "//",
            "///",
            "https://?",
            "https://#",
            "https://:443/",
            "https://agency.example:65536/",
            "https://agency.example:-1/",
            "https://agency.example:a/",
            "https://agency.example:80 80/",
            "https://[",
            "https://[]",
            "https://[::1",
            "https://[::g]/",
            "https://[1:2:3:4:5:6:7:8:9]/",
            "https://[fe80::1%25eth0]/",
            "https://256.1.1.1/",
            "https://1.2.3.4.5/",
            "https://0x100000000/",
            "https://1.2.3.0x1ff/",
            "https://%00/",
            "https://a%20b/",
            "https://a%2fb/",
            "https://xn--/",
            "https://\u{ad}/",
            "https://\u{200b}/",
            "https://%zz/",
            "https://a\u{fdd0}b/",
        ]
        .map(str::to_owned),
    );
    refused
}
