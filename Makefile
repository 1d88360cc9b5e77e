# The commands to build, test, measure and install kehoach. `make` alone says which there are.

SHELL := /bin/bash
PREFIX ?= /usr/local
DESTDIR ?=
SWIFT ?= swift

# What the Swift toolchain needs of Debian to compile and link; and libstdc++ of any version, which g++ brings.
PACKAGES := binutils gcc git libc6-dev libmd-dev libsqlite3-dev libzstd-dev $(MORE_PACKAGES)

RELEASE := $(SWIFT) build -c release --product kehoach
# The only library left outside is then that of C. A folder that holds the archives alone makes the linker take them.
STATIC := .build/static
ARCHIVES := md sqlite3 stdc++ zstd
# At a fixed address the loader has nothing to move, which takes more than a tenth off the start.
STATIC_FLAGS := --scratch-path $(STATIC) --static-swift-stdlib -Xlinker -L$(STATIC) -Xswiftc -Xclang-linker -Xswiftc -static-libgcc -Xswiftc -Xclang-linker -Xswiftc -no-pie

.PHONY: help demo test lint format words report bench install clean toolchain packages archives

help:
	@echo 'make demo      build, and read two plans of corpus/plans'
	@echo 'make test      run the tests'
	@echo 'make lint      check the format of the sources'
	@echo 'make format    put the sources into the format'
	@echo 'make words     count anew how common words are, after a change to the plans of corpus/words.txt or to grammars/'
	@echo 'make report    make the page of a comparison, and pictures of it, in $(REPORT) (needs chromium)'
	@echo 'make bench     measure the speed of each stage'
	@echo 'make install   build one self-contained program into PREFIX/bin (PREFIX is $(PREFIX))'
	@echo 'make clean     remove what was built'

demo: toolchain packages
	$(RELEASE)
	@program=$$($(RELEASE) --show-bin-path)/kehoach; \
	for plan in $$(ls corpus/plans/* | head -n 2); do \
	  echo; echo "$$ kehoach parse $$plan"; "$$program" parse "$$plan" || exit; \
	done

test: toolchain packages
	$(SWIFT) test --disable-xctest

lint: toolchain
	$(SWIFT) format lint --strict --recursive Sources Tests Plugins Package.swift

format: toolchain
	$(SWIFT) format --in-place --recursive Sources Tests Plugins Package.swift

words: toolchain packages
	$(SWIFT) run -c release count-words corpus/words.txt Sources/PlanComparison/Words/BackgroundTable.swift

# The page of two plans and that of many, as they look in windows of three widths, light and dark, and on paper.
REPORT := .build/report
# Shared by all runs of the browser; a window is never narrower than 500, so the narrow page is seen in a frame.
BROWSER = chromium --headless --no-sandbox --disable-gpu --hide-scrollbars --user-data-dir=$(CURDIR)/$(REPORT)/profile
report: toolchain packages
	@command -v chromium >/dev/null || { echo 'chromium is missing: apt-get install chromium' >&2; exit 1; }
	$(RELEASE)
	rm -rf $(REPORT) && mkdir -p $(REPORT)
	@program=$$($(RELEASE) --show-bin-path)/kehoach; \
	$$program compare corpus/plans/quang-tri-2019.txt corpus/plans/quang-tri-2022.txt --lang vi --format html \
	  -o $(REPORT)/two-plans.html || exit; \
	$$program compare corpus/plans --lang en --format html -o $(REPORT)/many-plans.html || exit; \
	for page in $(REPORT)/*-plans.html; do name=$${page%.html}; \
	  for width in 360 900 1600; do \
	    echo "<!DOCTYPE html><meta name=color-scheme content='light dark'><body style=margin:0><iframe src=$${page##*/} style=border:0 width=$$width height=4000>" >$$name-$$width.html; \
	    for theme in light dark; do \
	      echo "$$name-$$width-$$theme.png"; \
	      $(BROWSER) --window-size=$$(($$width < 500 ? 500 : $$width)),4000 \
	        $$([ $$theme = light ] || echo --blink-settings=preferredColorScheme=0) \
	        --screenshot=$$name-$$width-$$theme.png "file://$(CURDIR)/$$name-$$width.html" 2>/dev/null || exit; \
	    done; rm $$name-$$width.html; \
	  done; \
	  echo "$$name.pdf"; \
	  $(BROWSER) --no-pdf-header-footer --print-to-pdf=$$name.pdf "file://$(CURDIR)/$$page" 2>/dev/null || exit; \
	done; rm -rf $(REPORT)/profile

# The program as it is installed, and the benchmark built in the same way.
bench: toolchain packages archives
	$(RELEASE) $(STATIC_FLAGS)
	$(SWIFT) build -c release --product kehoach-bench $(STATIC_FLAGS)
	"$$($(RELEASE) $(STATIC_FLAGS) --show-bin-path)/kehoach-bench"

install: toolchain packages archives
	$(RELEASE) $(STATIC_FLAGS)
	install -D -m 755 "$$($(RELEASE) $(STATIC_FLAGS) --show-bin-path)/kehoach" "$(DESTDIR)$(PREFIX)/bin/kehoach"
	@echo 'Libraries that the program takes from the system:'
	@ldd "$(DESTDIR)$(PREFIX)/bin/kehoach"

archives: packages
	mkdir -p $(STATIC)
	for name in $(ARCHIVES); do ln -sf "$$(gcc -print-file-name=lib$$name.a)" $(STATIC)/lib$$name.a || exit; done

clean:
	rm -rf .build

toolchain:
	@command -v $(SWIFT) >/dev/null || { \
	  echo 'The Swift toolchain is missing: install Swift 6.3 or later from https://www.swift.org/install/linux/' >&2; \
	  echo 'and see that the folder usr/bin in it is in PATH.' >&2; exit 1; }

packages:
	@missing=; \
	if command -v dpkg >/dev/null; then \
	  for package in $(PACKAGES); do \
	    dpkg -s "$$package" 2>/dev/null | grep -q '^Status: install ok installed' || missing+=" $$package"; \
	  done; \
	  dpkg-query -W -f '$${Status}\n' 'libstdc++-*-dev' 2>/dev/null | grep -q ' installed$$' || missing+=' g++'; \
	fi; \
	[ -n "$$missing" ] || exit 0; \
	command -v apt-get >/dev/null || { echo "There is no apt-get here; install yourself:$$missing" >&2; exit 1; }; \
	sudo=; \
	if [ "$$(id -u)" != 0 ]; then \
	  command -v sudo >/dev/null || { echo "As root: apt-get install$$missing" >&2; exit 1; }; \
	  sudo=sudo; \
	fi; \
	echo "Installing$$missing"; \
	$$sudo apt-get update -q && $$sudo env DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends $$missing
