"""What the site's pages offer to download, beside them in the site: it can then be put on a server by itself."""

from collections.abc import Mapping

FOLDER = "download/"
"""Of the site, from its root."""
OFFERED = ("pdf/", "markdown/", "data/")
NOT_OFFERED = ("data/claims.jsonl",)


def site_downloads(files: Mapping[str, bytes]) -> dict[str, bytes]:
    """Return copies of the files that pages link to, by path below the output folder."""
    return {
        f"site/{FOLDER}{path}": content
        for path, content in files.items() if path.startswith(OFFERED) and path not in NOT_OFFERED
    }
