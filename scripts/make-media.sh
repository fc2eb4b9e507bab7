#!/usr/bin/env bash
# Makes public/media again from nothing: clip, HLS ladder, poster, thumbnails, storyboard.
# The pictures are ours, drawn by media/*.awk; ffmpeg fills, moves, encodes. Takes three to five minutes.
# Not made here: the captions (public/media/*.vtt), which are written by hand.
# The same ffmpeg on the same kind of processor gives the same bytes; the committed ones are of Debian 12's 5.1.
set -euo pipefail
cd "$(dirname "$0")/.."
work=$(mktemp -d)
# Files arrive in public/media together at the end: a run that fails changes nothing there.
out=$work/media
trap 'rm -rf "$work"' EXIT

say() { printf '\033[1m[media]\033[0m %s\n' "$*"; }

fail() {
  printf '[media] %s\n  %s\n' "$1" "$2" >&2
  exit 1
}

# need LIST NAME…: fails unless this ffmpeg has every one of them (`ffmpeg -encoders`, `ffmpeg -filters`).
need() {
  local list name
  list=$(ffmpeg -hide_banner "-$1")
  shift
  for name in "$@"; do
    grep -qw -- "$name" <<<"$list" ||
      fail "this ffmpeg cannot do $name; Debian's can:" "sudo apt-get install ffmpeg"
  done
}

command -v ffmpeg >/dev/null 2>&1 ||
  fail "ffmpeg is missing. Run this, then try again:" "sudo apt-get install ffmpeg fonts-dejavu-core"
need encoders libx264 libvpx-vp9 aac libopus libwebp
need filters ass drawtext tile aevalsrc anoisesrc

quiet=(-hide_banner -v error -nostdin -y)
# No date and no version in any file; one thread, since some encoders give other bytes with more.
exact=(-map_metadata -1 -fflags +bitexact -flags:v +bitexact -flags:a +bitexact -threads 1)
webp=(-c:v libwebp -preset drawing -compression_level 6)
# ffmpeg takes a small picture for Rec. 601 and says nothing, some browsers take it for Rec. 709: convert and say so.
rec709=(-colorspace bt709 -color_primaries bt709 -color_trc bt709 -color_range tv)
to_rec709='scale=out_color_matrix=bt709:out_range=tv,format=yuv420p'

# draw PROGRAM NAME=VALUE FILE: the drawing PROGRAM as an .ass file.
draw() { awk -v "$2" -f scripts/media/draw.awk -f scripts/media/things.awk -f "scripts/media/$1.awk" >"$3"; }

# canvas SIZE SECONDS: a black one; `ass` then draws on it at whatever size it has.
canvas() { printf 'color=black:s=%s:r=25:d=%s,format=rgb24' "$1" "$2"; }

shot() {
  draw shots "SHOT=$1" "$work/shot-$1.ass"
  ffmpeg "${quiet[@]}" -f lavfi -i "$(canvas 640x360 10),ass=$work/shot-$1.ass" -c:v ffv1 "$work/shot-$1.mkv"
  echo "file shot-$1.mkv" >"$work/shot-$1.txt"
}

# Six shots of ten seconds without loss, two at a time, then one after the other.
film() {
  say "drawing the six shots"
  local first
  for first in 1 3 5; do
    shot "$first" &
    shot "$((first + 1))"
    wait $!
  done
  cat "$work"/shot-?.txt >"$work/shots.txt"
  ffmpeg "${quiet[@]}" -f concat -i "$work/shots.txt" -c copy "$work/film.mkv"
}

# Waves: brown noise that swells each seven seconds, and each ten, with the cut, a bell: a tone of 660 Hz and the
# one above it that fade within two seconds. Quiet, so that a page that plays it startles nobody.
sound() {
  say "making the sound"
  ffmpeg "${quiet[@]}" \
    -f lavfi -i "anoisesrc=color=brown:seed=20230920:amplitude=0.5:sample_rate=48000:duration=60" \
    -f lavfi -i "aevalsrc='0.16*exp(-2.2*mod(t,10))*(sin(2*PI*660*t)+0.4*sin(2*PI*1326*t))':sample_rate=48000:duration=60" \
    -filter_complex "[0]lowpass=f=900,volume='0.35+0.25*sin(2*PI*t/7)':eval=frame[waves];
      [waves][1]amix=inputs=2:normalize=0,afade=t=out:st=59:d=1" \
    -ac 1 -c:a pcm_s16le "$work/sound.wav"
}

# clip ENCODER-AND-FILE…: film and sound with the clock burnt in, so that a seek can be seen to have arrived.
clip() {
  ffmpeg "${quiet[@]}" -i "$work/film.mkv" -i "$work/sound.wav" \
    -vf "$to_rec709,drawtext=font='DejaVu Sans Mono':timecode='00\:00\:00\:00':r=25:fontsize=15:fontcolor=white@0.92:x=w-tw-14:y=12:box=1:boxcolor=black@0.45:boxborderw=5" \
    "${exact[@]}" "${rec709[@]}" "$@"
}

# A key frame each five seconds, at every cut too: what a seek and an HLS segment start with.
# Unit type 6 is where x264 leaves its version and settings.
h264=(-c:v libx264 -profile:v main -level:v 3.0 -preset veryslow -tune animation -g 125 -sc_threshold 0
  -bsf:v filter_units=remove_types=6 -c:a aac -b:a 24k)

encode() {
  say "encoding harbour.mp4"
  clip "${h264[@]}" -crf 23 -movflags +faststart "$out/harbour.mp4"

  say "encoding harbour.webm"
  clip -c:v libvpx-vp9 -crf 38 -b:v 0 -g 125 -deadline good -cpu-used 1 -row-mt 0 \
    -c:a libopus -b:a 16k "$out/harbour.webm"

  ladder
}

# The upper rung is the very stream of the MP4; the lower one is half as wide and high.
ladder() {
  say "encoding the HLS ladder"
  ffmpeg "${quiet[@]}" -i "$out/harbour.mp4" -vf "scale=320:180:flags=lanczos" "${exact[@]}" "${rec709[@]}" \
    "${h264[@]}" -crf 27 -b:a 16k "$work/low.mp4"
  ffmpeg "${quiet[@]}" -i "$out/harbour.mp4" -i "$work/low.mp4" -map 0:v -map 0:a -map 1:v -map 1:a -c copy \
    "${exact[@]}" -f hls -hls_time 5 -hls_playlist_type vod -hls_segment_type fmp4 -hls_flags independent_segments \
    -hls_fmp4_init_filename init.mp4 -hls_segment_filename "$out/hls/%v-%02d.m4s" \
    -var_stream_map 'v:0,a:0,name:360p v:1,a:1,name:180p' "$out/hls/%v.m3u8"
  {
    printf '#EXTM3U\n#EXT-X-VERSION:7\n#EXT-X-INDEPENDENT-SEGMENTS\n'
    rung 360p 640x360
    rung 180p 320x180
  } >"$out/hls/harbour.m3u8"
}

# rung NAME SIZE: its lines in the master playlist. ffmpeg leaves out CODECS when it copies a stream, and a player
# would have to load a segment of each rung to learn them: main profile at level 3.0, and AAC LC.
rung() {
  local largest
  largest=$(stat -c %s "$out/hls/$1"-*.m4s | sort -n | tail -n 1)
  printf '#EXT-X-STREAM-INF:BANDWIDTH=%s,CODECS="avc1.4d401e,mp4a.40.2",RESOLUTION=%s,FRAME-RATE=25.000\n%s.m3u8\n' \
    $((largest * 8 / 5)) "$2" "$1"
}

# The poster is the ferry's shot, drawn anew at its own size.
poster() {
  say "drawing the poster"
  ffmpeg "${quiet[@]}" -f lavfi -i "$(canvas 1280x720 10),ass=$work/shot-5.ass" -ss 6 -frames:v 1 "$work/poster.png"
  local width
  for width in 640 1280; do
    ffmpeg "${quiet[@]}" -i "$work/poster.png" -vf "scale=$width:-1:flags=area" "${exact[@]}" \
      "${webp[@]}" -quality 82 "$out/harbour-poster-$width.webp"
    ffmpeg "${quiet[@]}" -i "$work/poster.png" -vf "scale=$width:-1:flags=area" "${exact[@]}" \
      -q:v 4 "$out/harbour-poster-$width.jpg"
  done
}

thumbnails() {
  say "drawing the thumbnails"
  local picture
  for picture in sea mountain city field desert bridge turbines train; do
    draw thumbnails "PICTURE=$picture" "$work/$picture.ass"
    ffmpeg "${quiet[@]}" -f lavfi -i "$(canvas 1280x720 1),ass=$work/$picture.ass" -vf scale=160:90:flags=area \
      -frames:v 1 "${exact[@]}" "${webp[@]}" -quality 60 "$out/thumb-$picture.webp"
  done
}

# One picture each two seconds, the first a second in: thirty, in five rows of six.
storyboard() {
  say "tiling the storyboard"
  ffmpeg "${quiet[@]}" -i "$work/film.mkv" -vf "select='eq(mod(n,50),25)',scale=160:90:flags=area,tile=6x5" \
    -frames:v 1 "${exact[@]}" "${webp[@]}" -quality 60 "$out/harbour-storyboard.webp"
}

mkdir -p "$out/hls"
film
sound
encode
poster
thumbnails
storyboard
rm -rf public/media/hls
cp -r "$out" public
say "done: $(du -sb public/media | cut -f1) bytes in public/media"
