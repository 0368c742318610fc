# The two commands of the README, and what they are made of.
#
# Root installs Debian's packages; all the rest is an ordinary user's work, as the
# browser engine's sandbox wants it. Started as root, that user is made if need be.

developer = packaging/developer
as_root = [ "$$(id -u)" -eq 0 ]

.PHONY: help run test install languages

help:
	@echo "make run        install what is missing and start the demonstration"
	@echo "make test       install what is missing and run every check and test"
	@echo "make install    leave the kiosk command at .venv/bin/kiosk"
	@echo "make languages  bring the translation files up to date with the sources"

run:
	@$(developer)/packages run
	@if $(as_root); then $(developer)/as-user run; \
	else $(developer)/environment && exec .venv/bin/kiosk demo; fi

test:
	@$(developer)/packages test
	@if $(as_root); then $(developer)/as-user test; \
	else $(developer)/environment && $(developer)/check; fi

install:
	@$(developer)/packages run
	@$(developer)/environment

languages:
	@$(developer)/languages
