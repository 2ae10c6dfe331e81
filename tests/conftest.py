"""What holds for every test: no network, and nothing of the machine's time zone or language."""

from __future__ import annotations

import time
from collections.abc import Iterator

import pytest
from pytest_socket import disable_socket, enable_socket

NEUTRAL = {
    "TZ": "UTC",
    "LC_ALL": "C.UTF-8",
    "SOURCE_DATE_EPOCH": "1767225600",
    "NO_COLOR": "1",
    "PYTHONUTF8": "1",
    "L10N_CACHE": "off",
}
UNSET = ("L10N_UI_LOCALE", "LANGUAGE", "LC_MESSAGES", "LANG", "COLUMNS", "FORCE_COLOR")
CI = ("CI", "GITHUB_ACTIONS", "GITHUB_STEP_SUMMARY", "GITHUB_OUTPUT", "GITLAB_CI")


@pytest.fixture(scope="session", autouse=True)
def neutral_environment() -> Iterator[None]:
    """One environment everywhere; child processes inherit it."""
    with pytest.MonkeyPatch.context() as patch:
        for name, value in NEUTRAL.items():
            patch.setenv(name, value)
        for name in (*UNSET, *CI):
            patch.delenv(name, raising=False)
        time.tzset()
        yield
    time.tzset()


@pytest.fixture(autouse=True)
def no_network() -> Iterator[None]:
    """Internet sockets raise; unix sockets stay, worker processes need them."""
    disable_socket(allow_unix_socket=True)
    yield
    enable_socket()
