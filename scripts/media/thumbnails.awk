# The pictures of the list beside the story: prints the .ass file of PICTURE, one still each.
# Not here: the clip (shots.awk). Shapes are large: a thumbnail is an eighth of this canvas wide.

BEGIN {
  begin(1, length(PICTURE))
  if (PICTURE == "sea") sea()
  if (PICTURE == "mountain") mountain()
  if (PICTURE == "city") city()
  if (PICTURE == "field") field()
  if (PICTURE == "desert") desert()
  if (PICTURE == "bridge") bridge()
  if (PICTURE == "turbines") turbines()
  if (PICTURE == "train") train()
}

function sea() {
  gradient(0, 450, "3d4f8f a884ad fbbd8e ffe0a6")
  sun(980, 400, 400, 90, "fff2d2", "ffae62")
  gradient(450, 720, "e6a98f 6f6a97 213062")
  ferry(at(180, 520))
  paint("fbe3cf", 0.8, lens(520, 524, 420, 8))
}

function mountain() {
  gradient(0, 720, "4b7fb8 9fc4dc e9eef0")
  paint("8aa3bd", 1, polygon("-40 720 240 250 420 470 620 180 900 560 1100 330 1340 720"))
  paint("f4f7fa", 1, polygon("240 250 326 356 250 330 200 390 172 364") polygon("620 180 734 336 650 300 590 390 560 270 548 290"))
  paint("4d6a88", 1, polygon("-40 720 -40 520 300 420 560 600 860 340 1340 640 1340 720"))
  paint("e8eef4", 1, polygon("860 340 980 412 900 410 850 470 790 400"))
  paint("2f4a60", 1, ridge(-200, 1480, 730, 150, 0.012, 2))
}

function city(    i, x, w, h, lights, j) {
  gradient(0, 720, "0f1636 2b2b66 7a4a86 d9737a")
  for (x = -20; x < 1290; x += w) {
    w = chance(90, 170)
    h = chance(180, 520)
    paint(mix("141a3c", "2a2a58", chance(0, 1)), 1, rect(x, 720 - h, w - 10, h))
    for (i = 0; i < 3; i++)
      for (j = 0; j < h / 90; j++)
        if (chance(0, 1) > 0.55) lights = lights rect(x + 14 + i * (w - 30) / 3, 740 - h + j * 88, 24, 32)
  }
  paint("ffcf7d", 0.9, lights)
}

function field(    i) {
  gradient(0, 380, "6aa6d8 c8e0ea fdf0cf")
  paint("7f9c78", 1, ridge(-200, 1480, 384, 90, 0.009, 1))
  gradient(380, 720, "e8c565 d9a441 b97f2e")
  for (i = -6; i <= 6; i++) paint("a06b28", 0.5, bar(640 + i * 30, 384, 640 + i * 260, 730, 12))
  paint("b5483f", 1, rect(560, 330, 200, 120) rect(600, 250, 110, 90))
  paint("dff0f4", 1, rect(616, 268, 78, 60))
  paint("2b2b33", 1, disc(600, 460, 62) disc(740, 470, 46))
  paint("e3b04b", 1, disc(600, 460, 26) disc(740, 470, 18))
}

function desert() {
  gradient(0, 720, "e8895a f6b877 fde3a8")
  sun(900, 230, 230, 84, "fff6dc", "ffcf80")
  paint("d9904f", 1, ridge(-300, 1000, 450, 150, 0.004, 0.5))
  paint("c47a3d", 1, "m " p(0, 520) curve(260, 380, 520, 420, 760, 500) curve(960, 560, 1120, 500, 1280, 440) "l 1280 720 0 720 ")
  paint("9c5a2e", 1, "m " p(0, 640) curve(320, 500, 640, 560, 1280, 700) "l 1280 720 0 720 ")
}

function bridge(    i) {
  gradient(0, 720, "566377 7f8ea0 a9b4bd 8797a8")
  paint("48566a", 1, ridge(-200, 1480, 470, 160, 0.01, 3))
  gradient(470, 720, "93a3b0 5f7286 3c4d63")
  paint("2b3546", 1, rect(0, 400, 1280, 34) rect(300, 150, 40, 360) rect(940, 150, 40, 360))
  for (i = 1; i <= 5; i++)
    paint("2b3546", 1, bar(320, 160, 320 - i * 60, 404, 7) bar(320, 160, 320 + i * 60, 404, 7) \
      bar(960, 160, 960 - i * 60, 404, 7) bar(960, 160, 960 + i * 60, 404, 7))
  for (i = 0; i < 26; i++) paint("e6eef5", 0.55, rain(chance(0, 1280), chance(0, 660)))
}

function rain(x, y) { return bar(x, y, x - 20, y + 70, 5) }

function turbines(    i) {
  gradient(0, 720, "7db8dc cfe6ee f7f2dc")
  paint("7fae82", 1, ridge(-300, 1500, 730, 300, 0.005, 1))
  turbine(300, 540, 1, 20)
  turbine(720, 560, 1.2, 65)
  turbine(1070, 570, 0.8, 100)
  paint("4f8560", 1, ridge(-500, 1300, 730, 190, 0.006, 4))
}

function turbine(x, y, k, turn,    i, a, hub) {
  hub = y - 300 * k
  paint("ffffff", 1, polygon(p(x - 6 * k, hub) p(x + 6 * k, hub) p(x + 12 * k, 720) p(x - 12 * k, 720)) disc(x, hub, 15 * k))
  for (i = 0; i < 3; i++) {
    a = (turn + i * 120) * 3.14159 / 180
    paint("ffffff", 1, bar(x, hub, x + 170 * k * cos(a), hub + 170 * k * sin(a), 15 * k))
  }
}

function train(    i) {
  gradient(0, 720, "f2a878 f7c99b fbe9cf")
  paint("a5908f", 1, ridge(-500, 1780, 730, 400, 0.006, 2))
  paint("6d6a78", 1, rect(0, 380, 1280, 60))
  for (i = 0; i < 5; i++) paint("6d6a78", 1, rect(40 + i * 300, 430, 70, 300))
  for (i = 0; i < 5; i++) paint("6d6a78", 1, "m " p(100 + i * 300, 430) "l " p(350 + i * 300, 430) p(350 + i * 300, 540) \
    curve(330 + i * 300, 450, 120 + i * 300, 450, 100 + i * 300, 540))
  paint("b5453f", 1, "m " p(180, 380) curve(200, 260, 260, 250, 330, 250) "l 1300 250 1300 380 ")
  paint("fbe9cf", 1, rect(330, 340, 970, 14))
  for (i = 0; i < 8; i++) paint("2c3a52", 1, rect(350 + i * 122, 272, 92, 48))
}
