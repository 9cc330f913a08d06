// Adds to pages that are whole without it: a switch for light and dark, and tables that sort and filter.
"use strict";
(() => {
  const root = document.documentElement;
  const store = { get: () => { try { return localStorage.getItem("theme"); } catch { return null; } }, set: (v) => { try { localStorage.setItem("theme", v); } catch { /* a plain folder may refuse */ } } };
  const saved = store.get();
  if (saved === "dark" || saved === "light") root.dataset.theme = saved;

  const isDark = () => root.dataset.theme ? root.dataset.theme === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;

  function themeButton() {
    const button = document.querySelector(".theme");
    if (!button) return;
    const name = () => { button.textContent = isDark() ? "Light" : "Dark"; button.setAttribute("aria-label", `Switch to ${isDark() ? "light" : "dark"} colours`); };
    button.addEventListener("click", () => { root.dataset.theme = isDark() ? "light" : "dark"; store.set(root.dataset.theme); name(); });
    button.hidden = false;
    name();
  }

  // A date in words, an amount or a word, as what it sorts by.
  function sortKey(cell) {
    const text = (cell?.textContent ?? "").replace(/\[\d+\]/g, "").trim();
    const day = text.match(/(\d{4})-(\d{2})-(\d{2})/) ?? null;
    if (day) return [0, Number(day[1] + day[2] + day[3]), text];
    const date = text.match(/(?:(\d{1,2}) )?(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]* (?:(\d{1,2}), )?(\d{4})/);
    if (date) return [0, Date.parse(`${date[2]} ${date[1] ?? date[3] ?? 1}, ${date[4]} UTC`) / 864e5 + 1e7, text];
    const year = text.match(/^(\d{4})\b/);
    if (year) return [0, Date.UTC(Number(year[1]), 0, 1) / 864e5 + 1e7, text];
    const amount = text.match(/([\d,]+(?:\.\d+)?) ?(billion|million|thousand|bn|m\b)?/i);
    if (amount) return [0, Number(amount[1].replaceAll(",", "")) * ({ b: 1e9, m: 1e6, t: 1e3 }[(amount[2] ?? " ")[0].toLowerCase()] ?? 1), text];
    return [1, 0, text];
  }

  function sortable(table) {
    const body = table.tBodies[0];
    const heads = [...(table.tHead?.rows[0]?.cells ?? [])];
    heads.forEach((head, column) => {
      const button = document.createElement("button");
      button.type = "button"; button.className = "sort"; button.textContent = head.textContent;
      head.replaceChildren(button);
      button.addEventListener("click", () => {
        const down = head.getAttribute("aria-sort") === "ascending";
        heads.forEach((other) => other.removeAttribute("aria-sort"));
        head.setAttribute("aria-sort", down ? "descending" : "ascending");
        const rows = [...body.rows].map((row) => [sortKey(row.cells[column]), row]);
        rows.sort(([a], [b]) => (down ? -1 : 1) * (a[0] - b[0] || a[1] - b[1] || a[2].localeCompare(b[2], "en")));
        body.append(...rows.map(([, row]) => row));
      });
    });
  }

  function filterable(table) {
    const label = document.createElement("label");
    const input = document.createElement("input");
    const count = document.createElement("span");
    label.className = "filter"; label.textContent = "Filter rows"; input.type = "search"; count.setAttribute("role", "status");
    label.append(input, " ", count);
    (table.closest(".scroll") ?? table).before(label);
    input.addEventListener("input", () => {
      const words = input.value.toLowerCase().split(/\s+/).filter(Boolean);
      let shown = 0;
      for (const row of table.tBodies[0].rows) {
        const text = row.textContent.toLowerCase();
        row.hidden = !words.every((word) => text.includes(word));
        shown += row.hidden ? 0 : 1;
      }
      count.textContent = words.length ? `${shown} of ${table.tBodies[0].rows.length}` : "";
    });
  }

  document.addEventListener("DOMContentLoaded", () => {
    themeButton();
    for (const table of document.querySelectorAll(".index .part table, .chronology .part table, .comparables .part table, .gaps .part table")) {
      if (!table.tHead || table.classList.contains("turned") || table.tBodies[0].rows.length < 3) continue;
      sortable(table);
      if (table.tBodies[0].rows.length > 5) filterable(table);
    }
  });
})();
