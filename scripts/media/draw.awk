# Draws on a canvas of 1280 by 720: paths, and the events of an .ass file that fill them.
# Not here: what the pictures show (shots.awk, thumbnails.awk).
#
# ffmpeg's `ass` filter is the one part of it that fills outlines with smooth edges, blurs them and
# moves them by less than a pixel, so a shot is an .ass file and awk only does the geometry.
# Later events lie on top of earlier ones. Times are milliseconds since the shot began.

# begin(SECONDS, SEED): opens the file. Every event lasts that long; the seed decides what `chance` gives.
function begin(seconds, first) {
  lasts = seconds
  seed = first * 7919
  print "[Script Info]\nScriptType: v4.00+\nPlayResX: 1280\nPlayResY: 720\nScaledBorderAndShadow: yes\nYCbCr Matrix: None\n"
  print "[V4+ Styles]"
  print "Format: Name, Fontname, Fontsize, PrimaryColour, Outline, Shadow, Alignment"
  print "Style: Shape,Sans,20,&H00FFFFFF,0,0,7\n"
  print "[Events]\nFormat: Layer, Start, End, Style, Text"
}

# fill(COLOUR, OPACITY, TAGS, PATH): one shape. RRGGBB; 0 to 1; override tags, at least a position.
function fill(colour, opacity, tags, path) {
  printf "Dialogue: 0,0:00:00.00,0:00:%05.2f,Shape,{\\1c%s\\1a%s%s\\p1}%s\n",
    lasts, ink(colour), veil(opacity), tags, path
}

# paint(COLOUR, OPACITY, PATH): one shape that stays where its path says.
function paint(colour, opacity, path) { fill(colour, opacity, at(0, 0), path) }

# gradient(TOP, BOTTOM, COLOURS): the full width from TOP to BOTTOM, evenly through COLOURS ("RRGGBB …").
# Strips are two pixels high: one pixel of the clip.
function gradient(top, bottom, colours,    stops, n, y, t, i) {
  n = split(colours, stops, " ")
  for (y = top; y < bottom; y += 2) {
    t = (y - top) / (bottom - top) * (n - 1)
    i = int(t)
    paint(mix(stops[i + 1], stops[i + 2], t - i), 1, rect(0, y, 1280, 2))
  }
}

# Where a shape is and what happens to it while the shot runs.
function at(x, y) { return "\\pos(" number(x) "," number(y) ")" }
function drift(x0, y0, x1, y1) {
  return "\\move(" number(x0) "," number(y0) "," number(x1) "," number(y1) ")"
}
function soft(radius) { return "\\blur" radius }

# swing(TAG, A, B, PERIOD, LAG): TAG goes from A to B and back, over and over.
function swing(tag, a, b, period, lag,    t, tags, half) {
  half = period / 2
  tags = "\\" tag a
  for (t = lag; t < lasts * 1000; t += period)
    tags = tags sprintf("\\t(%d,%d,\\%s%s)\\t(%d,%d,\\%s%s)", t, t + half, tag, b, t + half, t + period, tag, a)
  return tags
}

# Paths. All of them turn the same way, so shapes that overlap in one path are filled once.
function rect(x, y, w, h) { return polygon(p(x, y) p(x + w, y) p(x + w, y + h) p(x, y + h)) }

# A point for `polygon`. (Bare, awk takes the minus of a second coordinate for a subtraction.)
function p(x, y) { return number(x) " " number(y) " " }

# polygon(POINTS): "x y x y …", turning to the right.
function polygon(points) {
  sub(/^ *[^ ]+ +[^ ]+/, "m & l", points)
  return points " "
}

function bar(x0, y0, x1, y1, width,    length_, nx, ny) {
  length_ = sqrt((x1 - x0) ^ 2 + (y1 - y0) ^ 2)
  nx = -(y1 - y0) / length_ * width / 2
  ny = (x1 - x0) / length_ * width / 2
  return polygon(p(x0 - nx, y0 - ny) p(x1 - nx, y1 - ny) p(x1 + nx, y1 + ny) p(x0 + nx, y0 + ny))
}

function disc(x, y, r) { return oval(x, y, r, r) }

# Four cubic curves; 0.5523 is what brings them closest to a circle.
function oval(x, y, rx, ry,    kx, ky) {
  kx = rx * 0.5523
  ky = ry * 0.5523
  return "m " p(x - rx, y) \
    curve(x - rx, y - ky, x - kx, y - ry, x, y - ry) curve(x + kx, y - ry, x + rx, y - ky, x + rx, y) \
    curve(x + rx, y + ky, x + kx, y + ry, x, y + ry) curve(x - kx, y + ry, x - rx, y + ky, x - rx, y)
}

function curve(x1, y1, x2, y2, x3, y3) {
  return "b " p(x1, y1) p(x2, y2) p(x3, y3)
}

# lens(X, Y, W, H): a sliver pointed at both ends: a glint, a ripple.
function lens(x, y, w, h) {
  return "m " p(x - w, y) curve(x - w / 2, y - h, x + w / 2, y - h, x + w, y) \
    curve(x + w / 2, y + h, x - w / 2, y + h, x - w, y)
}

# ridge(X0, X1, BASE, HEIGHT, ROUGHNESS, PHASE): hills that rise from BASE and sink to it at both ends.
function ridge(x0, x1, base, height, roughness, phase,    x, t, points) {
  points = p(x0, base)
  for (x = x0; x <= x1; x += 8) {
    t = (x - x0) / (x1 - x0)
    points = points p(x, base - height * sin(3.14159 * t) ^ 0.7 * (0.62 \
      + 0.22 * sin(x * roughness + phase) + 0.11 * sin(x * roughness * 2.7 + phase * 3) \
      + 0.05 * sin(x * roughness * 7.3 + phase * 5)))
  }
  return polygon(points p(x1, base))
}

# swell(WIDTH, LENGTH, HEIGHT, DEPTH): the crests of a row of waves and the water under them.
function swell(width, length_, height, depth,    x, points) {
  for (x = 0; x <= width; x += 10)
    points = points p(x, height * (sin(6.28318 * x / length_) + 0.35 * sin(12.56637 * x / length_ + 1)))
  return polygon(points p(width, depth) p(0, depth))
}

# chance(LOW, HIGH): the next of a fixed row of numbers, so that every run draws the same.
function chance(low, high) {
  seed = (seed * 16807) % 2147483647
  return low + (high - low) * seed / 2147483647
}

function mix(a, b, t,    i, out) {
  for (i = 1; i <= 5; i += 2)
    out = out sprintf("%02x", byte(a, i) + (byte(b, i) - byte(a, i)) * t + 0.5)
  return out
}
function byte(colour, i) { return 16 * nibble(substr(colour, i, 1)) + nibble(substr(colour, i + 1, 1)) }
function nibble(digit) { return index("123456789abcdef", digit) }

# .ass writes blue first, and how clear a shape is, not how opaque.
function ink(colour) { return "&H" substr(colour, 5, 2) substr(colour, 3, 2) substr(colour, 1, 2) "&" }
function veil(opacity) { return sprintf("&H%02X&", 255 - 255 * opacity) }
function number(n) { return sprintf("%.4g", n) + 0 }
