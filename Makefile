# Each target makes what it needs; a fresh machine needs Python 3.11 or newer (with venv) and make.

OLDEST := 3.11
comma  := ,
SUITS  := import ensurepip, sys, venv; sys.exit(sys.version_info < ($(subst .,$(comma),$(OLDEST))))
PYTHON ?= $(shell for p in python3 python3.14 python3.13 python3.12 python3.11; do \
              "$$p" -c '$(SUITS)' 2>/dev/null && echo "$$p" && break; done)

VENV     := .venv
BIN      := $(VENV)/bin
READY    := $(VENV)/.ready
MESSAGES := $(VENV)/.messages
CATALOGS := $(wildcard locales/*/LC_MESSAGES/l10n.po)

.PHONY: help venv demo test lint types docs bench messages determinism

help:
	@echo 'make demo      score, flag, extract, update, build, check and report the corpus into build/demo'
	@echo 'make test      all tests'
	@echo 'make lint      ruff'
	@echo 'make types     mypy --strict'
	@echo 'make docs      write the generated pages of docs/reference'
	@echo 'make site      the documentation as a static site into build/site'
	@echo 'make man       manual pages of all commands into build/man'
	@echo 'make messages  update the template and the catalogs of the own messages'
	@echo 'make bench     time the commands beside other tools, and write docs/explanation/performance.md'
	@echo 'make determinism  one digest over hash seeds, locales, time zones, processes and Pythons'
	@echo 'make capacity  score 20,000 documents with every engine, and tell what one costs'
	@echo 'make fuzz      coverage-guided fuzzing of our parsers; SECONDS=300 for each'
	@echo 'make lock      write .ci/requirements.txt, the releases and hashes that CI installs'
	@echo 'make licences  write the page about the licences of the dependencies'
	@echo 'make sbom      the bill of materials (CycloneDX) of an installation into build/sbom.json'
	@echo 'make venv      the virtual environment that all of these use'

venv: $(READY) $(MESSAGES)

# Rebuilt in place when pyproject.toml changes, from nothing when its Python has gone.
# With LOCKED=1, as in CI, from the lock file.
$(READY): pyproject.toml tools/hatch_build.py $(if $(LOCKED),.ci/requirements.txt)
	@'$(or $(PYTHON),false)' -c '$(SUITS)' 2>/dev/null || { \
	    echo 'Python $(OLDEST) or newer with venv is needed. Name one: make $(or $(MAKECMDGOALS),venv) PYTHON=/path/to/python' >&2; \
	    exit 1; }
	@$(BIN)/python -m pip --version >/dev/null 2>&1 || '$(PYTHON)' -m venv --clear $(VENV)
	$(if $(LOCKED),.ci/install $(BIN)/python,$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[test]')
	@$(BIN)/python -m compileall -q l10n
	@touch $@

$(MESSAGES): $(READY) $(CATALOGS)
	@$(BIN)/python tools/hatch_build.py >/dev/null
	@touch $@

test: venv
	$(BIN)/python -m pytest

lint: venv
	$(BIN)/python -m ruff check .

types: venv
	$(BIN)/python -m mypy

docs: venv
	$(BIN)/python tools/docs.py

site: venv
	$(BIN)/python -m mkdocs build --strict --quiet
	@echo build/site/index.html

.PHONY: man site
man: venv
	$(BIN)/python tools/man.py

messages: venv
	$(BIN)/python tools/messages.py

bench: venv
	$(BIN)/python tools/bench.py

determinism: venv
	$(BIN)/python tools/determinism.py --long

.PHONY: capacity
capacity: venv
	$(BIN)/python tools/capacity.py

.PHONY: fuzz
fuzz: venv
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[fuzz]'
	$(BIN)/python tools/fuzz.py --seconds $(or $(SECONDS),300)

.PHONY: lock licences sbom
lock: venv
	$(BIN)/python tools/lock.py
	$(BIN)/python tools/licences.py

licences: venv
	$(BIN)/python tools/licences.py

sbom: venv
	$(BIN)/python tools/sbom.py

demo: venv
	@$(BIN)/python tools/demo.py
