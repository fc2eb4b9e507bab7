//! What `docs/hosting.md` says that no build is needed to hold: its tables of load, and its examples.

#[path = "../bench/refresh_load/report.rs"]
mod report;
#[path = "../bench/refresh_load/simulation.rs"]
mod simulation;

use std::path::Path;

fn text(path: &str) -> String {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join(path);
    std::fs::read_to_string(&file).unwrap_or_else(|error| panic!("{}: {error}", file.display()))
}

#[test]
fn the_tables_of_load_are_those_of_the_simulation() {
    let page = text("docs/hosting.md");
    let renewed =
        report::renewed(&page, &text("budget.json")).expect("the lines that the tables stand between");
    for (told, now) in page.lines().zip(renewed.lines()) {
        assert_eq!(
            told, now,
            "run `cargo bench --profile dev --locked --no-default-features --bench refresh_load`"
        );
    }
    assert_eq!(page.lines().count(), renewed.lines().count());
}

#[test]
fn edges_that_give_the_last_copy_ask_once_in_its_life_and_no_reader_sees_the_outage() {
    let counts = simulation::run(simulation::Page::Spread, simulation::Edge::Stale);
    assert!(counts.failed.iter().all(|&failed| failed == 0));
    for (second, asked) in counts.origin.iter().enumerate() {
        assert!(*asked <= simulation::EDGES, "{asked} in second {second}");
    }
    let before = &counts.origin[..simulation::OUTAGE.start as usize];
    let lives = simulation::OUTAGE.start / simulation::TTL;
    assert!(before.iter().sum::<u32>() <= simulation::EDGES * (lives + 1));
    // Each reader asks once at first, and then in each minute and a half at least.
    let asked: u32 = counts.edge.iter().sum();
    assert!(asked > simulation::SIMULATED * 8 && asked < simulation::SIMULATED * 16, "{asked}");
}

/// The values that a header has in the table of a page.
fn values<'page>(page: &'page str, header: &str) -> Vec<&'page str> {
    let rows =
        page.lines().filter(|line| line.starts_with("| `") && line.contains(&format!("| `{header}` |")));
    rows.filter_map(|row| row.split('`').nth(5)).collect()
}

#[test]
fn each_example_of_a_server_sets_each_header_of_the_table() {
    let page = text("docs/hosting.md");
    let cache = values(&page, "Cache-Control");
    assert!(cache.len() >= 5, "{cache:?}");
    for language in ["nginx", "caddyfile", "apache"] {
        let example =
            page.split(&format!("\n```{language}\n")).nth(1).and_then(|rest| rest.split("\n```").next());
        let example = example.unwrap_or_else(|| panic!("an example for {language}"));
        for value in &cache {
            assert!(example.contains(&format!("\"{value}\"")), "{language} has no {value:?}");
        }
        for header in ["Access-Control-Allow-Origin", "Cross-Origin-Resource-Policy", "Timing-Allow-Origin"] {
            assert_eq!(values(&page, header).len(), 1, "{header}");
            let is_set =
                example.lines().any(|line| line.contains(header) && line.contains(values(&page, header)[0]));
            assert!(is_set, "{language} has no {header}");
        }
    }
}
