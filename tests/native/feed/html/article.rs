//! Whole bodies as three kinds of systems send them.

use super::{read, reads};

#[test]
fn a_body_of_superdesk_is_its_paragraphs_and_headings() {
    reads(
        include_str!("superdesk.html"),
        &[
            "The ferry Alba left the old harbour on Wednesday for the first time since the flood, with\u{a0}312 passengers and 40\u{a0}cars on board.",
            "# SHOTLIST:",
            "1. WIDE of the harbour at dawn",
            "2. CLOSE of hands on a rope",
            "3. SOUNDBITE (German) Jana Vogt, pilot:",
            "“Wir haben lange gewartet – heute fahren wir.”",
            "# What is new",
            "* Two piers | A lock of 140\u{a0}m, built in 11 months",
            "“It is a small step & a big day,” said the mayor.",
            "The Alba at the new pier (Photo: M. Sand)",
            "Tides were < 2 m all morning.",
        ],
    );
}

#[test]
fn a_body_in_nitf_is_its_blocks_without_the_note_to_editors() {
    let blocks = read(include_str!("agency.nitf"));
    assert_eq!(
        blocks,
        [
            "# Ferries sail again after the flood",
            "# Harbour opens at six",
            "By ANNA MARE",
            "Agency Example",
            "PORT SANDS (AE)",
            "PORT SANDS (AE) — Ferries sailed again on Wednesday, eleven months after the flood closed the port.",
            "# Crews return",
            "“We are glad to be back,” said the first mate, Ilse Ort.",
            "Ship Berth",
            "Alba 4",
            "Brisa 7",
            "Online: agency.example/port",
        ]
    );
}

#[test]
fn a_body_of_wordpress_is_its_text_without_blocks_and_embeds() {
    reads(
        include_str!("wordpress.html"),
        &[
            "The harbour’s gates opened at 6\u{a0}a.m. – right on time…",
            "# Timetable",
            "* 1. Alba, 06:10 | 2. Brisa, 07:45 | only in summer | 3. Calma, 09:00",
            "We have waited so long.",
            "A passenger",
            "[ar] عادت العبّارات إلى البحر.",
            "Share this with your friends « back",
        ],
    );
}
