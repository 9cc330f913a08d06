# `make report` and `make test` work in a fresh clone: the set-up that they need is made at the first run.

SHELL := /bin/bash
BIN := .venv/bin

.DEFAULT_GOAL := report
.PHONY: report test lint check-site pictures bench accuracy clean set-up browser

report: set-up ## build inputs/ into output/
	$(BIN)/reportgen build inputs --output output

test: lint browser ## check style and types, then run all tests
	$(BIN)/python -m pytest -rs --no-fold-skipped

lint: set-up ## check style and types
	$(BIN)/python -m ruff check
	$(BIN)/python -m mypy

check-site: set-up browser ## check the built site and Markdown with tools that need npm and Java
	@.ci/check-site

pictures: set-up browser ## take the pictures of the README from the sample inputs
	$(BIN)/python .ci/pictures.py "$$(.ci/chromium)"

bench: set-up ## print ratios of time, measured now
	$(BIN)/python -m benchmarks.ratios

accuracy: set-up ## print what is read rightly and wrongly in the labelled texts
	$(BIN)/python -m benchmarks.accuracy
	$(BIN)/python -m benchmarks.grammars

clean: ## remove what builds and tools wrote; .venv stays
	rm -rf output/markdown output/site output/pdf output/data output/manifest.json
	rm -rf build dist .pytest_cache .mypy_cache .ruff_cache .hypothesis

set-up:
	@.ci/set-up

browser:
	@.ci/set-up browser
