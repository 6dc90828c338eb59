# `make demo` and `make test` are the two commands to begin with; each sets up first when needed.

VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready
PYTHON ?= $(firstword $(foreach p,python3.11 python3.12 python3.13 python3,$(shell $(p) -c \
	'import ensurepip, sys, venv; sys.version_info >= (3, 11) and print("$(p)")' 2>/dev/null)))
SAMPLE := corpus/samples/harbour-cleaning
QUESTION := --profile good-practice --profile eu-2014-24 --cpv 90910000 --kind services --buyer municipal \
	--value 4800000 --currency EUR

.PHONY: help setup demo ui test lint bench card docs clean
.DEFAULT_GOAL := help

help:
	@echo "make setup   the virtual environment in $(VENV), with everything pinned"
	@echo "make demo    checks the sample dossier, prints the report and writes out/report.html"
	@echo "make ui      starts the officer's desk in the browser"
	@echo "make test    all tests"
	@echo "make lint    ruff, mypy and the import rules"
	@echo "make bench   speed and quality of the readers"
	@echo "make card    teaches and measures the readers anew and writes their model card"
	@echo "make docs    writes docs/library/ anew from the files under clauses/"
	@echo "make clean   removes what was built, keeps $(VENV)"

setup: $(READY)

$(READY): pyproject.toml constraints.txt
	@test -n "$(PYTHON)" || { echo "Fairclause needs Python 3.11 or later with its venv module (Debian: apt-get install python3 python3-venv)." >&2; exit 1; }
	test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --upgrade "pip>=25.3"
	$(BIN)/python -m pip install --quiet --constraint constraints.txt --build-constraint constraints.txt --editable ".[ocr,train,ui]" --group dev
	@touch $(READY)

demo: $(READY)
	@mkdir -p out
	@$(BIN)/fairclause check $(SAMPLE) $(QUESTION)
	@$(BIN)/fairclause check $(SAMPLE) $(QUESTION) --format html --output out/report.html
	@echo
	@echo "The same report as a page: out/report.html (open it in a browser)."
	@echo "Next: $(BIN)/fairclause check YOUR-FOLDER --profile eu-2014-24, or $(BIN)/fairclause --help"

ui: $(READY)
	$(BIN)/fairclause ui

test: $(READY)
	$(BIN)/python -m pytest

lint: $(READY)
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports

bench: $(READY)
	$(BIN)/python -m benchmarks

card: $(READY)
	$(BIN)/fairclause train
	$(BIN)/fairclause evaluate --part held-out --save-card

docs: $(READY)
	$(BIN)/python -m checker.encyclopedia

clean:
	rm -rf out dist build .pytest_cache .mypy_cache .ruff_cache .hypothesis .import_linter_cache
	find . -path ./$(VENV) -prune -o -name __pycache__ -type d -print0 | xargs -0 rm -rf
