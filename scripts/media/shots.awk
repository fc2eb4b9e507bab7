# The six shots of the harbour clip, ten seconds each: prints the .ass file of shot SHOT.
# Not here: what several shots share (things.awk), the sound, the clock and the files (make-media.sh).

BEGIN {
  begin(10, SHOT)
  if (SHOT == 1) lighthouse()
  if (SHOT == 2) harbour_before_sunrise()
  if (SHOT == 3) crane_on_the_quay()
  if (SHOT == 4) channel_buoy()
  if (SHOT == 5) ferry_leaves()
  if (SHOT == 6) harbour_by_day()
}

function lighthouse() {
  gradient(0, 500, "141b44 2f3068 64508c b77389 f0a283")
  stars()
  clouds("e59c8c", 0.28, 330)
  paint("6f5485", 0.8, ridge(-120, 560, 500, 70, 0.012, 0.4))
  gradient(500, 720, "c98583 6d5482 363766 161d45")
  sun_on_water(240, 506, 600, "ffd0a8", 46)

  # Two beams and the halo of the lamp: dark, then a flash each five seconds.
  fill("ffe6ae", 0.05, at(870, 204) soft(14) pulse(0.5, 5000, 1500), polygon("0 6 -920 96 -920 -150 0 -6"))
  fill("ffe6ae", 0.05, at(870, 204) soft(14) pulse(0.42, 5000, 1500), polygon("0 -6 460 -70 460 90 0 6"))
  fill("ffe9bd", 0.15, at(870, 204) soft(40) pulse(0.9, 5000, 1500), disc(0, 0, 60))

  # The rock, the tower in its bands with one side in the shade, the lantern, the keeper's house.
  paint("2b2950", 1, "m " p(450, 690) curve(560, 520, 700, 488, 760, 470) curve(840, 446, 930, 450, 1010, 476) \
    curve(1100, 500, 1200, 500, 1300, 530) "l 1300 720 450 720 ")
  paint("d9c2c0", 1, polygon("832 476 846 246 894 246 908 476"))
  paint("b99aa6", 1, polygon("872 476 872 246 894 246 908 476"))
  paint("b5554f", 1, polygon("836 412 840 352 900 352 904 412") polygon("842.5 306 846 262 894 262 897.5 306"))
  paint("94434a", 1, polygon("872 412 872 352 900 352 904 412") polygon("872 306 872 262 894 262 897.5 306"))
  fill("ffd98c", 0.5, at(870, 210) pulse(1, 5000, 1500), rect(-16, -26, 32, 52))
  paint("27264e", 1, rect(836, 236, 68, 10) rect(838, 218, 64, 3) rect(850, 176, 40, 8) rect(868, 134, 4, 16) \
    polygon("848 178 870 148 892 178") rect(864, 392, 12, 18) rect(865, 322, 10, 14) \
    rect(838, 218, 3, 20) rect(899, 218, 3, 20) rect(853, 184, 3, 54) rect(884, 184, 3, 54) rect(868.5, 184, 3, 54))
  paint("3a355f", 1, rect(930, 436, 92, 44) polygon("924 438 976 410 1028 438"))
  paint("ffcf86", 0.95, rect(946, 450, 13, 14) rect(990, 450, 13, 14))
  paint("211f43", 1, "m " p(440, 680) curve(560, 570, 640, 590, 720, 560) curve(860, 520, 1000, 560, 1290, 574) \
    "l 1290 720 440 720 ")

  gulls("2c2a55", 420, 250, 4)
  waves(632, "3a3a6c", "1a2048")
}

function harbour_before_sunrise() {
  gradient(0, 420, "10173a 262a5e 5b4684 b0637f ef976f ffc98a")
  sun(800, 452, 408, 44, "ffe9c4", "ff9d5c")
  clouds("f7b08a", 0.45, 230)
  paint("8a5f86", 0.75, ridge(-60, 620, 420, 78, 0.013, 1.2))
  paint("5d4a7c", 0.9, ridge(-200, 420, 420, 96, 0.017, 4.1))
  paint("9a678a", 0.7, ridge(1010, 1400, 420, 60, 0.016, 2.6))
  gradient(420, 720, "d98b7c 8b5f86 473f70 232a55 121a3d")
  sun_on_water(800, 424, 680, "ffdcae", 100)

  # The breakwater and the light of the first shot at its end, far off.
  paint("252447", 1, polygon("0 414 372 416 398 424 440 430 0 446"))
  fill("ffd27a", 0.0, at(384, 346) soft(18) pulse(0.75, 5000, 900), disc(0, 0, 26))
  fill("ffe3a0", 0.35, at(384, 346) pulse(1, 5000, 900), rect(-4, -6, 8, 11))
  paint("1f1f40", 1, polygon("376 420 379 356 389 356 392 420") rect(375, 351, 18, 5) rect(379, 340, 1, 12) \
    rect(388, 340, 1, 12) polygon("378 341 384 332 390 341"))

  town()
  gantry(880, 426, 0.62, "1c1d3e")
  gantry(962, 424, 0.55, "24244a")
  paint("191a38", 1, polygon("846 424 1280 420 1280 452 846 440"))
  fill("1b1c3c", 1, drift(560, 452, 505, 453), skiff(1))
  fill("1b1c3c", 1, drift(655, 470, 618, 471), skiff(1.3))

  gulls("2a2850", 470, 250, 5)
  waves(570, "2a2c5c", "181d44")
}

# Houses from a row of chances, some with a pitched roof, some of their windows lit; one church.
function town(    i, x, w, h, houses, lights) {
  for (x = 1010; x < 1280; x += w) {
    w = chance(24, 46)
    h = chance(22, 66)
    houses = houses rect(x, 424 - h, w - 2, h)
    if (chance(0, 1) > 0.45)
      houses = houses polygon(p(x - 1, 424 - h) p(x + w / 2 - 1, 424 - h - chance(8, 16)) p(x + w - 1, 424 - h))
    for (i = 0; i < 4; i++)
      if (chance(0, 1) > 0.35) lights = lights rect(x + 4 + chance(0, w - 14), 429 - h + chance(0, h - 14), 4, 5)
  }
  paint("28274c", 1, houses rect(1148, 330, 18, 90) polygon("1146 332 1157 296 1168 332"))
  paint("ffc978", 0.9, lights)
}

function crane_on_the_quay(    i, row, colours) {
  gradient(0, 560, "2a3468 5c5490 a8728f ea9f80 ffcf98 ffe2b4")
  fill("ffdca0", 0.55, at(210, 560) soft(90), disc(0, 0, 190))
  clouds("ffd2a8", 0.35, 180)
  paint("9a7898", 0.7, ridge(-80, 700, 560, 82, 0.011, 2.2))
  gradient(560, 720, "dc9c8b 8a6a8f 46446f 2a2f58")

  # The ship alongside, its deck full but for one place.
  paint("3a3763", 1, polygon("70 560 620 560 596 640 120 640"))
  paint("a9544f", 1, polygon("106 618 602.6 618 596 640 120 640"))
  split("6a5a86 8d5d74 4f5b86 a8694f 59708a 7b5a80", colours, " ")
  for (i = 0; i < 15; i++) {
    row = int(i / 6)
    paint(colours[(i * 5 + row) % 6 + 1], 1, rect(130 + (i % 6) * 68, 530 - row * 32, 64, 29))
  }
  paint("312f5a", 1, rect(550, 430, 52, 132) rect(540, 424, 72, 10))
  paint("ffd58a", 0.9, rect(556, 440, 9, 7) rect(572, 440, 9, 7) rect(588, 440, 9, 7) rect(556, 462, 9, 7) \
    rect(588, 462, 9, 7))

  # One container goes up on four cables, which are long enough and end at the boom.
  fill("23234a", 1, "\\clip(0,262,1280,720)" drift(395, -178, 395, -298), \
    rect(-26, 0, 3, 660) rect(24, 0, 3, 660) rect(-9, 0, 2, 660) rect(8, 0, 2, 660))
  fill("c9684c", 1, drift(395, 490, 395, 370), rect(-44, 0, 88, 38))
  fill("a04f3f", 1, drift(395, 490, 395, 370), ribs())
  fill("23234a", 1, drift(395, 490, 395, 370), rect(-40, -8, 80, 6))
  quay_crane()

  paint("1e1e40", 1, polygon("660 596 1280 584 1280 720 640 720"))
  for (i = 0; i < 7; i++)
    paint("2d2c56", 1, rect(690 + i * 88, 604 - i * 1.6, 22, 12) rect(695 + i * 88, 596 - i * 1.6, 12, 10))
  worker(812, 594)
  worker(848, 593)
  gulls("3a3563", 930, 150, 3)
  waves(650, "34375f", "23284f")
}

function ribs(    x, path) {
  for (x = -38; x < 40; x += 9) path = path rect(x, 4, 3, 30)
  return path
}

# One of the cranes of the second shot, near.
function quay_crane(    x, lattice) {
  for (x = 250; x < 1280; x += 44) lattice = lattice bar(x, 246, x + 22, 228, 3) bar(x + 22, 228, x + 44, 246, 3)
  paint("1e1e40", 1, rect(250, 246, 1040, 18) rect(250, 224, 1040, 5) rect(868, 60, 16, 190))
  paint("1e1e40", 1, lattice)
  paint("1e1e40", 1, bar(876, 66, 258, 240, 6) bar(876, 66, 560, 240, 4) bar(876, 66, 1290, 214, 6))
  paint("23234a", 1, bar(742, 250, 726, 610, 20) bar(1010, 250, 1026, 600, 20) rect(716, 404, 312, 15) \
    bar(742, 412, 1006, 262, 8))
  paint("2b2a54", 1, rect(1090, 178, 120, 52) rect(356, 252, 78, 20) rect(440, 262, 40, 42))
  paint("ffd58a", 0.9, rect(446, 270, 28, 16) rect(1104, 192, 14, 12) rect(1128, 192, 14, 12))
}

function worker(x, y) {
  paint("15152f", 1, disc(x, y - 34, 4.4) polygon(p(x - 6, y - 29) p(x + 6, y - 29) p(x + 5, y) p(x - 5, y)))
  paint("e9a23c", 1, rect(x - 6, y - 27, 12, 12) "m " p(x - 5, y - 35) curve(x - 5, y - 42, x + 5, y - 42, x + 5, y - 35))
}

function channel_buoy(    leaning) {
  gradient(0, 360, "33417c 6f6aa4 c48c9d f6b68d ffdca2")
  sun(930, 316, 282, 50, "fff0cf", "ffb066")
  clouds("ffdcb8", 0.45, 150)
  paint("9a86ad", 0.7, ridge(-100, 520, 360, 50, 0.012, 3.3))
  paint("8576a3", 0.8, ridge(340, 760, 360, 26, 0.02, 1.1))
  gradient(360, 720, "f0b494 b58496 6d6794 3b4a7d 22305f")
  sun_on_water(930, 366, 700, "ffeccb", 110)
  fill("34365f", 1, drift(1100, 366, 1040, 366), skiff(0.9))

  leaning = at(420, 560) swing("frz", -5, 6, 3600, 0)
  fill("1d2650", 0.45, at(420, 566) swing("fscx", 100, 116, 3600, 0), lens(0, 0, 150, 17))
  fill("a33f3c", 1, leaning, polygon("-86 -26 86 -26 66 34 -66 34"))
  fill("c9564a", 1, leaning, polygon("-86 -26 30 -26 22 34 -66 34"))
  fill("7d2f38", 1, leaning, rect(-92, -34, 184, 10))
  fill("7a2f3c", 1, leaning, bar(-58, -34, -26, -196, 9) bar(58, -34, 26, -196, 9) bar(-48, -86, 46, -130, 5) \
    bar(48, -86, -46, -130, 5) rect(-36, -204, 72, 9) rect(-50, -92, 100, 6))
  fill("d9695a", 1, leaning, polygon("-40 -150 -34 -190 34 -190 40 -150"))
  fill("ffe6a6", 0.2, leaning soft(16) pulse(1, 2500, 400), disc(0, -222, 26))
  fill("4a2a3a", 1, leaning, rect(-9, -232, 18, 28) rect(-13, -236, 26, 5))
  fill("fff0b8", 0.4, leaning pulse(1, 2500, 400), rect(-6, -228, 12, 20))
  resting_gull(leaning)
  fill("f4cdb2", 0.55, at(420, 590) swing("fscx", 92, 112, 3600, 0), lens(0, 0, 128, 4))
  fill("f4cdb2", 0.35, at(420, 612) swing("fscx", 112, 90, 3600, 0), lens(0, 0, 170, 4))

  gulls("3d3b68", 640, 170, 4)
  waves(600, "4a5689", "26336a")
}

function resting_gull(way) {
  fill("f4ece6", 1, way, disc(-56, -62, 9) "m " p(-66, -50) curve(-62, -66, -40, -70, -30, -58) \
    curve(-18, -56, -8, -48, 2, -42) curve(-14, -36, -46, -34, -54, -42))
  fill("8c93a8", 1, way, "m " p(-48, -56) curve(-34, -64, -14, -52, 2, -42) curve(-16, -42, -38, -44, -48, -56))
  fill("e8a33c", 1, way, polygon("-64 -65 -64 -58 -76 -60"))
  fill("2b2945", 1, way, disc(-59, -64, 1.5))
}

function ferry_leaves(    way) {
  gradient(0, 430, "3d4f8f 7f79ad d092a0 fbbd8e ffe0a6")
  sun(700, 340, 316, 78, "fff2d2", "ffae62")
  clouds("ffe0bd", 0.5, 170)
  paint("a48aae", 0.65, ridge(-140, 520, 430, 66, 0.011, 0.7))
  paint("937ca6", 0.75, ridge(860, 1420, 430, 58, 0.013, 5.2))
  gradient(430, 720, "f6bd95 bd8998 6f6a97 3d4c80 213062")
  sun_on_water(700, 436, 716, "fff0d2", 150)

  # The ferry on its reflection, the bow wave, the wake.
  way = drift(410, 486, 350, 486)
  fill("1b2855", 0.35, drift(410, 492, 350, 492), lens(330, 6, 400, 20))
  ferry(way)
  fill("fbe3cf", 0.85, way, polygon("30 0 40 8 -12 14 8 4") lens(330, 3, 320, 5) lens(690, 4, 110, 5))
  fill("fbe3cf", 0.4, drift(900, 508, 850, 510), lens(150, 0, 260, 5) lens(220, 16, 200, 4))
  fill("fbe3cf", 0.3, drift(420, 524, 330, 526), lens(0, 0, 190, 4) lens(-110, 14, 130, 3))

  gulls("45406d", 260, 190, 6)
  waves(610, "4d5a8d", "273568")
}

function harbour_by_day(    i, way) {
  gradient(0, 330, "4f86bd 86b0d2 c4d6d8 fbe6c2")
  sun(900, 150, 138, 40, "fffaf0", "ffe9b0")
  clouds("ffffff", 0.6, 120)
  paint("8fa6bd", 0.8, ridge(-160, 640, 330, 74, 0.010, 1.9))
  paint("a3b6c6", 0.8, ridge(560, 1100, 330, 34, 0.018, 3.9))
  paint("7f9ab4", 0.85, ridge(960, 1460, 330, 90, 0.012, 0.2))
  gradient(330, 720, "e6dcc4 8fb4c0 5192ab 2f7796 235f80")
  sun_on_water(900, 336, 600, "fffbe8", 150)

  paint("4a5a72", 1, polygon("1280 402 1280 446 730 428 756 420 792 410"))
  paint("e9e2da", 1, polygon("750 414 753 362 765 362 768 414"))
  paint("b5554f", 1, polygon("751 398 752 382 766 382 767 398") polygon("752 360 759 346 766 360"))
  gantry(1070, 408, 0.6, "3d4c66")
  gantry(1160, 406, 0.6, "46566f")
  for (i = 0; i < 12; i++)
    paint(mix("8b6a6a", "5d7391", chance(0, 1)), 1, rect(960 + (i % 6) * 24, 396 - int(i / 6) * 9, 22, 8))

  # Past the light and outward bound: the ferry is small now, and its wake opens behind it.
  way = drift(560, 424, 470, 414) "\\fscx27\\fscy27"
  fill("ffffff", 0.35, drift(740, 432, 660, 424), polygon("0 -3 260 8 430 40 250 24 0 3"))
  ferry(way)
  fill("ffffff", 0.8, drift(655, 425, 565, 415), lens(0, 0, 110, 2.5))
  fill("f2f4f4", 0.95, drift(250, 520, 290, 516), sailing_boat(1))
  fill("f2f4f4", 0.85, drift(400, 380, 415, 380), sailing_boat(0.5))

  waves(640, "3f88a4", "2a6b8c")
  headland()
  gulls("33465c", 560, 200, 5)
}

function headland(    i, x, y, grass) {
  for (i = 0; i < 40; i++) {
    x = chance(0, 330)
    y = 566 + x * x * 0.0007
    grass = grass bar(x, y + 10, x + chance(-5, 9), y - chance(4, 20), 2)
  }
  paint("274a4a", 1, grass)
  paint("274a4a", 1, "m " p(0, 560) curve(120, 548, 220, 600, 330, 640) curve(420, 672, 520, 690, 600, 720) "l 0 720 ")
  paint("1e3b3f", 1, "m " p(0, 616) curve(110, 600, 220, 650, 400, 720) "l 0 720 ")
  tree(96, 600, 1, "1e3b3f", "2c5753")
}
