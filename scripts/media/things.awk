# Things that more than one picture shows: sun, sea, sky, birds, boats, cranes.
# Not here: which picture has which of them (shots.awk, thumbnails.awk).

# The glow stays where it is: to blur something that large anew for each picture takes long.
function sun(x, y0, y1, r, colour, glow,    i) {
  for (i = 6; i >= 1; i--)
    fill(glow, 0.17, at(x, (y0 + y1) / 2) soft(24 + 9 * i), disc(0, 0, r * (0.7 + 0.55 * i)))
  fill(colour, 1, drift(x, y0, x, y1) soft(1.4), disc(0, 0, r))
}

# A road of glints that widens towards the viewer, each with its own slow shimmer.
function sun_on_water(x, top, bottom, colour, count,    i, t, y, reach) {
  for (i = 0; i < count; i++) {
    t = (i + chance(0, 1)) / count
    y = top + (bottom - top) * t ^ 1.35
    reach = 26 + 150 * t
    fill(colour, 0, at(x + chance(-1, 1) * reach, y) shimmer(0.95 - 0.55 * t),
      lens(0, 0, 12 + 34 * t * chance(0.5, 1), 1.2 + 2.6 * t))
  }
}

function shimmer(most,    period) {
  period = chance(1800, 4200)
  return swing("1a", veil(chance(0.05, 0.3)), veil(most * chance(0.6, 1)), period, -chance(0, period))
}

# pulse(MOST, PERIOD, LAG): a lamp: up in a fifth of a second, down in a whole one.
function pulse(most, period, lag,    t, tags) {
  for (t = lag; t < lasts * 1000; t += period)
    tags = tags sprintf("\\t(%d,%d,\\1a%s)\\t(%d,%d,\\1a&HE0&)", t, t + 220, veil(most), t + 450, t + 1500)
  return tags
}

function clouds(colour, opacity, y,    i, x, height) {
  for (i = 0; i < 7; i++) {
    x = chance(-80, 1240)
    height = y + chance(-90, 60)
    fill(colour, opacity * chance(0.5, 1), drift(x, height, x + chance(10, 26), height) soft(7),
      lens(0, 0, chance(120, 330), chance(5, 13)))
  }
}

function stars(    i) {
  for (i = 0; i < 40; i++)
    paint("ffffff", chance(0.25, 0.8), disc(chance(0, 1280), chance(6, 200), chance(0.8, 1.9)))
}

# Four rows of waves, the nearest highest; every other row runs the other way.
function waves(top, light, dark,    i, t, y) {
  for (i = 0; i < 4; i++) {
    t = i / 3
    y = top + (700 - top) * t
    fill(mix(light, dark, t), 0.55 + 0.3 * t,
      i % 2 ? drift(-260, y, -150 + 30 * t, y + 5) : drift(-120, y, -250 - 40 * t, y - 4),
      swell(1800, 190 + 130 * t, 3.5 + 5 * t, 220))
  }
}

function gulls(colour, x, y, count,    i, x0, y0, size) {
  for (i = 0; i < count; i++) {
    x0 = x + chance(-150, 190)
    y0 = y + chance(-70, 60)
    size = int(chance(55, 115))
    fill(colour, 0.9, drift(x0, y0, x0 + chance(110, 230), y0 + chance(-50, 20)) "\\fscx" size \
      swing("fscy", size, int(size * 0.35), chance(620, 900), -chance(0, 600)), gull())
  }
}

function gull() {
  return "m " p(-24, -7) curve(-16, -13, -6, -8, 0, 0) curve(6, -8, 16, -13, 24, -7) \
    curve(15, -8, 7, -3, 0, 5) curve(-7, -3, -15, -8, -24, -7)
}

# A fishing boat, K its size; its own origin is amidships at the waterline.
function skiff(k) {
  return polygon(p(-34 * k, 0) p(36 * k, 0) p(28 * k, 10 * k) p(-28 * k, 10 * k)) \
    rect(-14 * k, -11 * k, 22 * k, 12 * k) rect(-2 * k, -34 * k, 2.4 * k, 34 * k) bar(0, -32 * k, 30 * k, -2 * k, 1.2)
}

function sailing_boat(k) {
  return polygon(p(0, -60 * k) p(30 * k, 0) p(0, 0)) polygon(p(-3 * k, -52 * k) p(-3 * k, 0) p(-20 * k, 0)) \
    polygon(p(-26 * k, 3 * k) p(34 * k, 3 * k) p(24 * k, 12 * k) p(-18 * k, 12 * k))
}

# A quay crane from the side, its boom over the water to the left; K its size, (X, Y) its left foot.
function gantry(x, y, k, colour) {
  paint(colour, 1, bar(x, y, x + 10 * k, y - 150 * k, 7 * k) bar(x + 78 * k, y, x + 68 * k, y - 150 * k, 7 * k) \
    bar(x + 3 * k, y - 60 * k, x + 75 * k, y - 60 * k, 5 * k) bar(x + 4 * k, y - 62 * k, x + 70 * k, y - 146 * k, 3 * k) \
    rect(x - 130 * k, y - 156 * k, 270 * k, 8 * k) bar(x + 34 * k, y - 156 * k, x + 40 * k, y - 216 * k, 6 * k) \
    bar(x + 40 * k, y - 214 * k, x - 124 * k, y - 154 * k, 3 * k) \
    bar(x + 40 * k, y - 214 * k, x + 134 * k, y - 154 * k, 3 * k) rect(x + 92 * k, y - 172 * k, 34 * k, 18 * k) \
    rect(x - 52 * k, y - 149 * k, 18 * k, 10 * k) rect(x - 44 * k, y - 140 * k, 1.8 * k, 54 * k))
}

# The ferry from the side, bow to the left; its own origin is the bow at the waterline.
# WAY are the tags that place it, move it and set its size.
function ferry(way,    i, windows) {
  fill("d9c6c2", 1, way, rect(150, -150, 430, 40) polygon("118 -110 150 -150 150 -110"))
  fill("f7ece0", 1, way, polygon("60 -66 86 -112 640 -112 640 -66") rect(214, -184, 190, 36) \
    polygon("196 -148 216 -184 216 -148"))
  fill("cfb4b6", 1, way, rect(404, -184, 40, 36) rect(580, -150, 40, 40))
  fill("c9564a", 1, way, polygon("474 -150 486 -226 548 -226 556 -150"))
  fill("f7ece0", 1, way, polygon("480 -188 483 -206 551 -206 553 -188"))
  fill("2b3360", 1, way, rect(482, -232, 70, 8) rect(270, -236, 5, 54) rect(256, -222, 34, 3) \
    bar(272, -234, 216, -184, 1.6) bar(272, -234, 380, -184, 1.6))
  fill("27335f", 1, way, polygon("0 -72 660 -72 668 0 52 0 30 -12"))
  fill("b34a45", 1, way, polygon("24 -16 667 -16 668 0 52 0"))
  fill("f7ece0", 1, way, polygon("6 -62 661 -62 661.5 -57 10 -57"))
  for (i = 0; i < 20; i++) windows = windows rect(112 + i * 25.6, -98, 15, 15)
  for (i = 0; i < 14; i++) windows = windows rect(168 + i * 29, -138, 17, 14)
  fill("ffcf7d", 1, way, windows)
  fill("4a4f7d", 1, way, polygon("214 -176 398 -176 398 -162 206 -162"))
  fill("d65f4d", 1, way, rect(588, -122, 30, 9) rect(330, -192, 40, 8))
}

function tree(x, y, k, trunk, leaves) {
  paint(trunk, 1, bar(x, y, x + 12 * k, y - 170 * k, 9 * k) bar(x + 10 * k, y - 120 * k, x + 44 * k, y - 160 * k, 5 * k) \
    bar(x + 8 * k, y - 100 * k, x - 26 * k, y - 144 * k, 5 * k))
  paint(leaves, 1, oval(x + 16 * k, y - 176 * k, 70 * k, 38 * k) oval(x + 54 * k, y - 160 * k, 46 * k, 28 * k) \
    oval(x - 26 * k, y - 150 * k, 48 * k, 28 * k) oval(x + 8 * k, y - 204 * k, 42 * k, 28 * k))
}
