//! The headers that the files of `dist/` are to be served with, as static hosts read them: `_headers`.
//! Not here: what each is for, and the same for other servers (`docs/hosting.md`).

/// What may be another file tomorrow under the same name.
const CHANGES: &str = "public, max-age=300, stale-while-revalidate=3600, stale-if-error=86400";

/// A block for each path, from the root of `dist/`. A host gives a file the headers of all blocks that fit, so no header is in
/// two of them.
pub(crate) fn of_version(version: &str) -> String {
    let immutable = format!("/{version}/*");
    let blocks: [(&str, &[(&str, &str)]); 10] = [
        (
            "/*",
            &[
                ("Access-Control-Allow-Origin", "*"),
                ("Cross-Origin-Resource-Policy", "cross-origin"),
                ("Timing-Allow-Origin", "*"),
                ("X-Content-Type-Options", "nosniff"),
            ],
        ),
        (&immutable, &[("Cache-Control", "public, max-age=31536000, immutable")]),
        ("/v1/*", &[("Cache-Control", CHANGES)]),
        ("/embed/*", &[("Cache-Control", CHANGES)]),
        ("/generator/*", &[("Cache-Control", CHANGES)]),
        ("/pages/*", &[("Cache-Control", CHANGES)]),
        ("/manifest.json", &[("Cache-Control", CHANGES)]),
        ("/sbom.cdx.json", &[("Cache-Control", CHANGES)]),
        ("/schema/*", &[("Cache-Control", "public, max-age=3600")]),
        (
            "/feeds/*",
            &[
                ("Cache-Control", "public, max-age=10, stale-while-revalidate=20, stale-if-error=300"),
                ("Access-Control-Expose-Headers", "Retry-After"),
            ],
        ),
    ];
    let lines = |(path, headers): (&str, &[(&str, &str)])| {
        let header = |(name, value): &(&str, &str)| format!("  {name}: {value}\n");
        format!("{path}\n{}", headers.iter().map(header).collect::<String>())
    };
    blocks.into_iter().map(lines).collect()
}
