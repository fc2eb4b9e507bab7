# The commands of the project. Each sets up what it needs and is not there yet.
.PHONY: serve build test book pictures pictures-approve bench bench-feed bench-player setup

# The preview for designers at http://localhost:8080, built anew on every change.
serve: setup
	@. scripts/tools.sh && trunk serve --locked

# What publishers serve, in dist/.
build: setup
	@. scripts/tools.sh && trunk build --release --locked

# All tests; with Chromium, Firefox and WebKitGTK from Debian's packages.
test:
	@scripts/test.sh

# The documentation site with examples that run, in target/book.
book:
	@scripts/book.sh

# Pictures of every state of the gallery beside the approved ones; differences are in target/pictures/index.html.
pictures:
	@scripts/pictures.sh compare $(STATE)

# Takes the new pictures over: `make pictures-approve STATE="poster header"`, or of all states.
pictures-approve:
	@scripts/pictures.sh approve $(STATE)

# The story page beside others, side by side in Chromium: `make bench ROUNDS=3` for a shorter run.
bench:
	@scripts/bench.sh page $(if $(ROUNDS),--rounds $(ROUNDS))

# How long a large feed takes to read, here and in Chromium.
bench-feed:
	@scripts/bench-feed.sh

# The player beside others, side by side in Chromium: `make bench-player ROUNDS=3` for a shorter run.
bench-player:
	@scripts/bench.sh player $(if $(ROUNDS),--rounds $(ROUNDS))

setup:
	@scripts/setup.sh build
