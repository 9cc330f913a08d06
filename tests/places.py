"""Where the tests find what lies outside the package."""

from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "reportgen"
INPUTS = ROOT / "inputs"
SHARED = ROOT.parent / "shared"
"""Real filings and labelled texts, which are not part of the project."""

needs_shared = pytest.mark.skipif(not SHARED.is_dir(), reason=f"needs the real filings in {SHARED.name}/ beside the project")
