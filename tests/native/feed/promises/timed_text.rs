//! What holds of a file of timed text, whatever its bytes are.
//! Not here: what holds of a document (`super`).

use story_widget::feed::vtt::{BLOCKS, Block, Frame, blocks, chapters, cues, pictures};
use story_widget::feed::{Limits, Links};

use super::hold_link;

/// Panics where what is read of these bytes breaks a promise.
pub(crate) fn hold_timed_text(bytes: &[u8]) {
    let Ok(read) = blocks(bytes) else { return };
    assert_eq!(Ok(&read), blocks(bytes).as_ref(), "the same bytes read otherwise");
    assert!(read.len() <= BLOCKS);
    assert!(read.is_sorted_by_key(|block| block.start));
    for Block { id, start, end, text } in &read {
        assert!(start <= end);
        assert!(!id.contains(['\n', '\r', '\0']) && !id.contains("-->"), "{id:?}");
        assert!(!text.contains(['\r', '\0']) && !text.contains("-->") && !text.contains("\n\n"), "{text:?}");
    }
    let rows = cues(bytes).expect("the same file");
    assert!(rows.len() <= BLOCKS);
    assert!(rows.is_sorted_by_key(|row| row.start));
    for row in rows {
        for text in row.speaker.iter().chain([&row.text]) {
            assert!(!text.is_empty() && text.chars().count() <= Limits::default().text);
            assert!(!text.contains(char::is_control), "{text:?}");
        }
    }
    let chapters = chapters(bytes).expect("the same file");
    assert!(chapters.is_sorted_by_key(|chapter| chapter.start));
    for title in chapters.iter().map(|chapter| &chapter.title) {
        assert!(!title.is_empty() && title.chars().count() <= Limits::default().text);
        assert!(!title.contains(char::is_control), "{title:?}");
    }
    let links = Links::new("https://media.example/board.vtt", true, |reference, base| {
        url::Url::parse(base).ok()?.join(reference).ok().map(Into::into)
    });
    let pictures = pictures(bytes, &links).expect("the same file");
    assert!(pictures.is_sorted_by_key(|picture| picture.start));
    for picture in pictures {
        hold_link(&picture.src);
        if let Some(Frame { x, y, width, height }) = picture.frame {
            assert!(x <= Frame::FARTHEST && y <= Frame::FARTHEST);
            assert!((1..=Frame::LARGEST).contains(&width) && (1..=Frame::LARGEST).contains(&height));
        }
    }
}
