# `make` lists what can be done. Every target sets up what it needs.
.DEFAULT_GOAL := help
.PHONY: help setup serve dist check test trees pictures spoken bench bench-scale fuzz licences release reproducible clean
.DELETE_ON_ERROR:

# 8080 unless told otherwise: make serve PORT=9000
export PORT
# The browsers and the web server for the tests: Debian's, unless others are named.
export CHROMIUM ?= /usr/bin/chromium
export FIREFOX ?= /usr/bin/firefox-esr
export NGINX ?= /usr/sbin/nginx
# What Spark and the HTML checker run on.
export JAVA ?= /usr/bin/java

# What the site is made of; a new commit counts, because the app shows its build.
sources := $(shell find src style questionnaire index.html .trunk.toml .cargo .build Cargo.toml Cargo.lock package-lock.json -type f 2>/dev/null)
commit := $(shell git rev-parse --git-path logs/HEAD 2>/dev/null)

help: ## List the targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-12s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

setup: ## Install the tools the build needs (every other target does it too)
	@.build/setup

serve: dist ## Build the app and serve it on http://localhost:8080
	@exec node .build/serve.mjs

dist: setup dist/index.html ## Build the finished site into dist/

check: setup ## Check quickly: format, lints, native tests
	@node .build/test.mjs fmt clippy clippy-wasm tests

test: ## Check everything: format, lints, tests, documentation, site, browsers
	@.build/setup --browser --engines --bills
	@node .build/test.mjs

trees: dist ## Write down again what screen readers are given of every view
	@.build/setup --browser
	@TREES=write node_modules/.bin/playwright test --config tests/browser/playwright.config.mjs --project=chromium trees.spec.mjs

pictures: dist ## Take a picture of every view in every state and mode, for looking at
	@.build/setup --browser
	@node .build/pictures.mjs

spoken: dist ## Write down what the screen reader Orca says (it must be installed)
	@.build/setup --browser
	@node .build/spoken.mjs

bench: dist ## Measure how fast the app is
	@npm run --silent bench

bench-scale: ## Measure a million audits on the command line, in DuckDB and in Spark
	@.build/setup --engines
	@cargo build --quiet --locked --profile cli --no-default-features --features cli --bin selbstaudit --bin selbstaudit-samples
	@.build/scale bench target/cli/selbstaudit target/cli/selbstaudit-samples $(COUNT)

fuzz: setup ## Read broken files at random for ten minutes: make fuzz SECONDS=60
	@SELBSTAUDIT_FUZZ_SECONDS=$(or $(SECONDS),600) cargo test --quiet --locked --no-default-features --features cli --test fuzz -- --nocapture

licences: ## Collect the licences again, after a change of Cargo.lock
	@.build/setup --licences
	@node .build/licences/collect.mjs

release: ## Pack this commit for publication into target/release-files/
	@.build/setup --release
	@node .build/release.mjs --ready
	@$(MAKE) --no-print-directory dist
	@node .build/release.mjs

reproducible: ## Build the release twice, apart from each other, and compare the bytes
	@.build/setup --release
	@.build/reproducible

clean: ## Remove everything that was built (the tools in the cache stay)
	rm -rf dist target node_modules

dist/index.html: $(sources) $(wildcard $(commit)) | setup
	@.build/site
