# Two commands are all a newcomer needs: `make demo` and `make test`.
# Needs python3 (3.11 or newer, with venv), make and git. Everything else is set up in .venv.

BIN := .venv/bin
JOBS ?= auto
PYTEST = $(BIN)/python -m pytest -q -n $(JOBS) --maxprocesses 8 --dist worksteal

.DEFAULT_GOAL := help
.PHONY: help demo test test-all check bench format docs lock setup setup-test setup-bench clean

help: ## this list
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "make %-9s %s\n", $$1, $$2 }' Makefile

demo: setup ## the main job on a bundled e-mail and deal
	@$(BIN)/giveget demo

test: check ## style, types, layers and all tests but the long ones (minutes)
	@$(PYTEST)

test-all: setup-test ## every test, the long suites included (up to 45 minutes)
	@$(PYTEST) -m "" --hypothesis-profile=long

check: setup-test ## style, types and layers
	@$(BIN)/ruff check --quiet
	@$(BIN)/ruff format --check --quiet || { echo 'Not formatted; `make format` does it.' >&2; exit 1; }
	@$(BIN)/mypy --no-error-summary
	@$(BIN)/lint-imports --no-logo >.venv/layers.log || { cat .venv/layers.log >&2; exit 1; }
	@$(BIN)/python -m scripts.principles check
	@$(BIN)/python -m scripts.documents check
	@$(BIN)/python -m scripts.commands check
	@$(BIN)/python -m scripts.rules check
	@echo 'ruff, mypy, import-linter, principles, generated pages: fine'

bench: setup-bench ## the benchmarks, against their peers
	@.venv-bench/bin/python -m benchmarks

format: setup-test ## format the code, mend what ruff can mend
	@$(BIN)/ruff check --fix --quiet
	@$(BIN)/ruff format --quiet

docs: setup-test ## write the generated pages again
	@$(BIN)/python -m scripts.principles write
	@$(BIN)/python -m scripts.documents write
	@$(BIN)/python -m scripts.commands write
	@$(BIN)/python -m scripts.rules write
	@$(BIN)/python -m scripts.tutorial write

lock: ## write requirements/*.txt again (needs uv); UPGRADE=1 for newer versions
	@sh scripts/lock.sh $(if $(UPGRADE),--upgrade)

setup:
	@sh scripts/setup.sh run
setup-test:
	@sh scripts/setup.sh test
setup-bench:
	@sh scripts/setup.sh bench .venv-bench

clean: ## remove environments and caches
	@rm -rf .venv .venv-bench .pytest_cache .mypy_cache .ruff_cache .hypothesis .import_linter_cache
