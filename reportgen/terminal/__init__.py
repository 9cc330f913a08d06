"""A dossier in the words of the terminal: the closing lines of a build, what to check, and what one id rests on."""

from reportgen.terminal.checks import check_lines
from reportgen.terminal.explaining import explain_lines, find_ids, nearest_ids
from reportgen.terminal.summary import left_out_lines, summary_lines

__all__ = ["check_lines", "explain_lines", "find_ids", "left_out_lines", "nearest_ids", "summary_lines"]
