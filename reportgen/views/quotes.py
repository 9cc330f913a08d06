"""Raw words of a filing as words to read: escapes and layout taken away, nothing else changed."""

import re

ESCAPED = re.compile(r"\\([$*_#\[\]()>`~|-])")
BOLD = re.compile(r"(?<!\*)\*\*(?!\*)|(?<![\w_])__(?!_)|(?<!_)__(?![\w_])")
SPACE = re.compile(r"\s+")
RULE = re.compile(r"-{5,}|={5,}")
END_OF_SENTENCE = re.compile(r"[.!?…][\"”’)]?$")
OPENING_MARK = re.compile(r"(?:^|[\s(])\"(?=\S)")
LOOSE_END = re.compile(r"(?:[\s,;:]+(?:an?|and|as|at|by|for|from|in|into|of|on|or|outside|that|the|to|under|which|with|within)){1,4}$", re.I)
"""Words that a phrase cut out of a sentence may end with and a reader cannot use."""
NO_NAME = re.compile(
    r"(?:and|or|but|from|with|to|of|for|by|at|on|in|into|that|which|whose|will|shall|as|under|pursuant|through|upon)\s"
    r"|(?:the )?(?:termination|amendment|expiration|assignment)\b", re.I,
)
"""With which a phrase opens that names nothing: the rest of a clause, or what was done to an agreement."""
ELLIPSIS = "…"


def unescaped(raw: str) -> str:
    """Return raw text without the backslashes and bold marks of its source; white space stays."""
    return BOLD.sub("", ESCAPED.sub(r"\1", raw))


def cleaned(raw: str) -> str:
    """Return raw words in one line."""
    return SPACE.sub(" ", RULE.sub(" ", unescaped(raw))).strip()


def naming(raw: str | None) -> str:
    """Return words that name something, in one line; empty where they are the rest of a clause."""
    words = without_loose_end(cleaned(raw or ""))
    return "" if NO_NAME.match(words) else words


def without_loose_end(words: str) -> str:
    """Return words without the prepositions and articles that a cut has left at their end."""
    return LOOSE_END.sub("", words)


def shortened(words: str, limit: int) -> str:
    """Return words cut at a word boundary to at most `limit` characters, an ellipsis for what is left out."""
    if len(words) <= limit:
        return words
    cut = words[: limit - 2]
    return cut.rsplit(" ", 1)[0].rstrip(" ,;:") + " " + ELLIPSIS


def around(words: str, centre: tuple[int, int], limit: int) -> str:
    """Return at most `limit` characters of `words` with what stands at `centre` among them, cuts marked."""
    if len(words) <= limit:
        return words
    start, end = centre
    if end <= limit - 4:
        return shortened(words, limit)
    room = max(0, limit - 4 - min(end - start, limit - 4))
    begin = words.find(" ", max(0, start - room // 2)) + 1
    return ELLIPSIS + " " + shortened(words[begin:], limit - 2)


def capitalized(words: str) -> str:
    """Return words with the first letter in upper case; a name such as `mAbX` keeps its own."""
    first = words.split(" ", 1)[0]
    return words if any(sign.isupper() or sign.isdigit() for sign in first) else words[:1].upper() + words[1:]


def with_whole_quotation(words: str) -> str:
    """Return a sentence cut out of what somebody says with the quotation mark that the cut has left behind."""
    if words.count("“") > words.count("”"):
        return words + "”"
    if words.count("”") > words.count("“"):
        return "“" + words
    if words.count('"') % 2:
        return words + '"' if OPENING_MARK.search(words) else '"' + words
    return words


def without_lone_mark(words: str) -> str:
    """Return words to stand between quotation marks without a mark at either end whose partner was cut off."""
    for opening, closing in (("“", "”"), ('"', '"')):
        is_lone = words.count(opening) != words.count(closing) if opening != closing else words.count(opening) % 2 == 1
        if is_lone and words.endswith(closing):
            words = words[:-1].rstrip()
        elif is_lone and words.startswith(opening):
            words = words[1:].lstrip()
    return words


def sentence(words: str) -> str:
    """Return words as a sentence: capital first, stop last."""
    text = capitalized(words.strip())
    return text if END_OF_SENTENCE.search(text) else text + "."
